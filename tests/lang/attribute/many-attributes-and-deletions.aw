class A: pass
a = A()
for i in range(300): setattr(a, f"n{i}", i)
print(len(vars(a)), a.n0, a.n150, a.n299)  # expect: 300 0 150 299
for i in range(0, 300, 2): delattr(a, f"n{i}")
print(len(vars(a)), hasattr(a, "n0"), a.n1, list(vars(a))[:3])  # expect: 150 False 1 ['n1', 'n3', 'n5']
a.n0 = "back"
print(list(vars(a))[-1], a.n0)  # expect: n0 back
b = A()
b.x, b.y, b.z = 1, 2, 3
del b.y
b.y = 4
print(vars(b))  # expect: {'x': 1, 'z': 3, 'y': 4}
items = [A() for _ in range(5)]
for n, o in enumerate(items):
    o.p = n
    if n % 2: o.q = n
print([getattr(o, "q", None) for o in items], [o.p for o in items])  # expect: [None, 1, None, 3, None] [0, 1, 2, 3, 4]
