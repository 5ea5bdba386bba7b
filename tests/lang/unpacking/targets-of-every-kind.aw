class A: pass
a = A()
a.x, d = 1, {}
(a.x, d["k"]), [p, *q] = (5, 6), "xyz"
print(a.x, d, p, q)  # expect: 5 {'k': 6} x ['y', 'z']
first, *_, last = range(5)
print(first, last, _)  # expect: 0 4 [1, 2, 3]
*init, end = "ab"
print(init, end)  # expect: ['a'] b
x = y, z = 1, 2
print(x, y, z)  # expect: (1, 2) 1 2
i, l = 0, [0, 0]
i, l[i] = 1, 9
print(i, l)  # expect: 1 [0, 9]
a.x = b = [3]
print(a.x is b)  # expect: True
for k, (m, *n) in [(1, "abc")]: print(k, m, n)  # expect: 1 a ['b', 'c']
(s,) = [7]
[t] = {8}
print(s, t)  # expect: 7 8
() = []
[] = ""
print({**{"a": 1}, "b": 2, **{"a": 3}}, [*"ab", *[1]], (*"c",), {*[1, 1]})  # expect: {'a': 3, 'b': 2} ['a', 'b', 1] ('c',) {1}
