class Frozen:
    __slots__ = ("_x", "_y")
    def __init__(self, x, y):
        object.__setattr__(self, "_x", x)
        object.__setattr__(self, "_y", y)
    def __setattr__(self, n, v): raise AttributeError(f"cannot assign to {n!r}")
    def __delattr__(self, n): raise AttributeError(f"cannot delete {n!r}")
    x = property(lambda s: s._x)
    y = property(lambda s: s._y)
    def __eq__(self, o): return isinstance(o, Frozen) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __iter__(self): yield self.x; yield self.y
    def replace(self, **kw): return Frozen(**{"x": self.x, "y": self.y, **kw})
f = Frozen(1, 2)
print(f.x, list(f), {f: "found"}[Frozen(1, 2)], f == f.replace(x=1), f == f.replace(y=0), len({f, Frozen(1, 2)}))  # expect: 1 [1, 2] found True False 1
for act in (lambda: setattr(f, "x", 5), lambda: setattr(f, "_x", 5), lambda: setattr(f, "z", 5), lambda: delattr(f, "_x")):
    try:
        act()
    except AttributeError as e:
        print(e)
# expect: cannot assign to 'x'
# expect: cannot assign to '_x'
# expect: cannot assign to 'z'
# expect: cannot delete '_x'
a, b = f
print(a, b)  # expect: 1 2
