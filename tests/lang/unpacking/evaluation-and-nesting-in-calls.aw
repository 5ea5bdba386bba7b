def show(*a, **k):
    print(a, k)

def g(n):
    print("gen", n)
    yield from range(n)

show(*g(2), *g(1), **{"k": 1}, **dict(j=2))
# expect: gen 2
# expect: gen 1
# expect: (0, 1, 0) {'k': 1, 'j': 2}
show(*{"a": 1}, *"bc", *{5})  # expect: ('a', 'b', 'c', 5) {}
show(*[[1, 2], [3]], **{"x y": 1, "": 2})  # expect: ([1, 2], [3]) {'x y': 1, '': 2}
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
show(**M())  # expect: () {'p': 'pp', 'q': 'qq'}
print({**M(), "r": 0}, dict(M()))  # expect: {'p': 'pp', 'q': 'qq', 'r': 0} {'p': 'pp', 'q': 'qq'}
matrix = [(1, "a"), (2, "b")]
print(*zip(*matrix), [*map(lambda p: p[0], matrix)])  # expect: (1, 2) ('a', 'b') [1, 2]
(a, (b, *c)), *d = (1, "xyz"), 4, 5
print(a, b, c, d)  # expect: 1 x ['y', 'z'] [4, 5]
