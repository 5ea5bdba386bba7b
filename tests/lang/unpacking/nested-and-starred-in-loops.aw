for a, (b, *c), d in [(1, (2, 3, 4), 5), (6, [7], 8)]: print(a, b, c, d)
# expect: 1 2 [3, 4] 5
# expect: 6 7 [] 8
for i, (k, v) in enumerate({"x": 1, "y": 2}.items()): print(i, k, v)
# expect: 0 x 1
# expect: 1 y 2
print([x + y for x, y in zip([1, 2], [3, 4])], {k: v for k, (v, *_) in [("a", "xyz")]})  # expect: [4, 6] {'a': 'x'}
(a, b), [c, *d], *e = (1, 2), "xyz", 3, 4
print(a, b, c, d, e)  # expect: 1 2 x ['y', 'z'] [3, 4]
a, b = b, a
x = [1, 2, 3]
x[0], x[1:], y = "s", [9, 9], x
print(a, b, x, y is x)  # expect: 2 1 ['s', 9, 9] True
def f(): return 1, [2, 3]
p, (q, r) = f()
print(p, q, r)  # expect: 1 2 3
*h, = range(3)
print(h, *h, sep="-")  # expect: [0, 1, 2]-0-1-2
try:
    a, (b, c) = 1, 2
except TypeError as e:
    print(e)  # expect: cannot unpack non-iterable int object
try:
    for u, v in [(1, 2), (3,)]: print(u, v)  # expect: 1 2
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected 2, got 1)
