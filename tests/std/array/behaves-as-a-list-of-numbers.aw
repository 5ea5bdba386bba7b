from array import array

a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.extend(array("i", [7]))
a.insert(0, 0)
a.insert(-1, 99)
a.insert(100, 100)
print(a, len(a), a[0], a[-1], a.index(99), a.count(3), 5 in a, "x" in a)
# expect: array('i', [0, 1, 2, 3, 4, 5, 6, 99, 7, 100]) 10 0 100 7 1 True False
a.remove(99)
print(a.pop(), a.pop(0), a.pop(-2), a, a.index(3, 1), a.index(3, -4, 10))
# expect: 100 0 6 array('i', [1, 2, 3, 4, 5, 7]) 2 2
a.reverse()
print(a, a.tolist(), list(reversed(a)), sum(a), max(a), sorted(a))
# expect: array('i', [7, 5, 4, 3, 2, 1]) [7, 5, 4, 3, 2, 1] [1, 2, 3, 4, 5, 7] 22 7 [1, 2, 3, 4, 5, 7]
print(a + array("i", [1]), a * 2, 2 * a, a == array("d", [7, 5, 4, 3, 2, 1]), a < array("i", [9]), bool(array("b")))
# expect: array('i', [7, 5, 4, 3, 2, 1, 1]) array('i', [7, 5, 4, 3, 2, 1, 7, 5, 4, 3, 2, 1]) array('i', [7, 5, 4, 3, 2, 1, 7, 5, 4, 3, 2, 1]) True True False
a += array("i", [8])
a *= 2
print(a)  # expect: array('i', [7, 5, 4, 3, 2, 1, 8, 7, 5, 4, 3, 2, 1, 8])
a.clear()
print(a, array[int])  # expect: array('i') array.array[int]
