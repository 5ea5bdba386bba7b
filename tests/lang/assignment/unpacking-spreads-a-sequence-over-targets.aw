a, b = 1, 2
a, b = b, a
print(a, b)  # expect: 2 1
(x, [y, z]), w = (10, [20, 30]), 40
print(x, y, z, w)  # expect: 10 20 30 40
first, second = {"k": 1, "j": 2}
print(first, second)  # expect: k j
p, q, r = "abc"
print(p, q, r)  # expect: a b c
[m, n] = range(2)
print(m, n)  # expect: 0 1
() = []
(only,) = [5]
print(only)  # expect: 5
