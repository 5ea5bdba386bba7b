from collections import UserList


class Mine(UserList):
    pass


a = Mine([3, 1, 2])
a.append(5)
a.insert(0, 9)
a.extend(Mine([7]))
print(a, a.data, len(a), a[0], a[-1], a[1:3], type(a[1:3]).__name__, 9 in a, a.index(5), a.count(1))
# expect: [9, 3, 1, 2, 5, 7] [9, 3, 1, 2, 5, 7] 6 9 7 [3, 1] Mine True 4 1
print(a + [1], [1] + a, a * 2, 2 * a, type(a + [1]).__name__, a == [9, 3, 1, 2, 5, 7], a < [10], a >= Mine([9]))
# expect: [9, 3, 1, 2, 5, 7, 1] [1, 9, 3, 1, 2, 5, 7] [9, 3, 1, 2, 5, 7, 9, 3, 1, 2, 5, 7] [9, 3, 1, 2, 5, 7, 9, 3, 1, 2, 5, 7] Mine True True True
a.sort(reverse=True)
print(a, a.pop(), a.pop(0), a.copy(), type(a.copy()).__name__)  # expect: [7, 5, 3, 2] 1 9 [7, 5, 3, 2] Mine
a.remove(3)
a.reverse()
a += (4,)
a *= 2
print(a, list(reversed(a)), max(a), UserList("abc"), UserList(UserList("x")))
# expect: [2, 5, 7, 4, 2, 5, 7, 4] [4, 7, 5, 2, 4, 7, 5, 2] 7 ['a', 'b', 'c'] ['x']
del a[0]
a[0:2] = [0]
print(a)  # expect: [0, 4, 2, 5, 7, 4]
a.clear()
print(a, bool(a))  # expect: [] False
try:
    a[3]
except IndexError as e:
    print(e)  # expect: list index out of range
