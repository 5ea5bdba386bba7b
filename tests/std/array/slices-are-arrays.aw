from array import array

a = array("h", range(10))
print(a[2:5], a[::-2], a[7:2], type(a[:1]).__name__)
# expect: array('h', [2, 3, 4]) array('h', [9, 7, 5, 3, 1]) array('h') array
a[2:4] = array("h", [20, 30, 40])
print(a)  # expect: array('h', [0, 1, 20, 30, 40, 4, 5, 6, 7, 8, 9])
a[::5] = array("h", [-1, -2, -3])
print(a)  # expect: array('h', [-1, 1, 20, 30, 40, -2, 5, 6, 7, 8, -3])
del a[1:3], a[-1]
print(a)  # expect: array('h', [-1, 30, 40, -2, 5, 6, 7, 8])
del a[::2]
print(a)  # expect: array('h', [30, -2, 6, 8])
a[1:1] = array("h", [7])
print(a)  # expect: array('h', [30, 7, -2, 6, 8])


def attempt(f):
    try:
        f()
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)


attempt(lambda: a.__setitem__(slice(0, 1), [1]))
# expect: TypeError can only assign array (not "list") to array slice
attempt(lambda: a.__setitem__(slice(0, 1), array("i", [1])))
# expect: TypeError bad argument type for built-in operation
attempt(lambda: a.__setitem__(slice(None, None, 2), array("h", [1])))
# expect: ValueError attempt to assign array of size 1 to extended slice of size 3
attempt(lambda: a[99])  # expect: IndexError array index out of range
attempt(lambda: a["x"])  # expect: TypeError array indices must be integers
attempt(lambda: a.__setitem__(99, 1))  # expect: IndexError array assignment index out of range
attempt(lambda: a.__setitem__(0, "x"))  # expect: TypeError 'str' object cannot be interpreted as an integer
attempt(lambda: a.__delitem__(99))  # expect: IndexError array assignment index out of range
