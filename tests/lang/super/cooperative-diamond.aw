class Root:
    def __init__(self, **kw):
        print("Root", kw)
        if kw: raise TypeError(f"unexpected {sorted(kw)}")
    def walk(self): return ["Root"]
class L(Root):
    def __init__(self, l=0, **kw):
        print("L", l)
        super().__init__(**kw)
    def walk(self): return ["L"] + super().walk()
class R(Root):
    def __init__(self, r=0, **kw):
        print("R", r)
        super().__init__(**kw)
    def walk(self): return ["R"] + super().walk()
class D(L, R):
    def walk(self): return ["D"] + super().walk()
D(l=1, r=2)
# expect: L 1
# expect: R 2
# expect: Root {}
print(D.walk(D()), [c.__name__ for c in D.__mro__])
# expect: L 0
# expect: R 0
# expect: Root {}
# expect: ['D', 'L', 'R', 'Root'] ['D', 'L', 'R', 'Root', 'object']
try:
    D(x=1)
except TypeError as e:
    print(e)
# expect: L 0
# expect: R 0
# expect: Root {'x': 1}
# expect: unexpected ['x']
class E(R, L): pass
print(E().walk())
# expect: R 0
# expect: L 0
# expect: Root {}
# expect: ['R', 'L', 'Root']
