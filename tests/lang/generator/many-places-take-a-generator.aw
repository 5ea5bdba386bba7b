def g(n):
    for i in range(n):
        yield i

a, b, c = g(3)
print(a, b, c, [*g(2), *g(1)], {*g(2)}, max(g(4)), sum(g(5)), sorted(g(3), reverse=True))
# expect: 0 1 2 [0, 1, 0] {0, 1} 3 10 [2, 1, 0]
print(dict((i, i * i) for i in g(3)), tuple(g(2)), ",".join(str(i) for i in g(3)), 2 in g(4), 9 in g(4))
# expect: {0: 0, 1: 1, 2: 4} (0, 1) 0,1,2 True False
print(list(zip(g(2), g(3))), list(map(lambda x, y: x + y, g(3), g(2))), list(enumerate(g(2), 5)))
# expect: [(0, 0), (1, 1)] [0, 2] [(5, 0), (6, 1)]
print(all(i < 3 for i in g(3)), any(i > 3 for i in g(3)))  # expect: True False
try:
    a, b = g(3)
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
try:
    a, b, c, d = g(3)
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected 4, got 3)
def f(*args): return args
print(f(*g(3)))  # expect: (0, 1, 2)
