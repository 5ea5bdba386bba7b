class A:
    def __getattribute__(self, n):
        if n == "magic": return "magic value"
        return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, ("stored", v))
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)
    def __dir__(self): return [n for n in super().__dir__() if not n.startswith("_")]
    def __format__(self, spec): return "<" + super().__format__("") [:9] + spec + ">"
    def __new__(cls, *a): 
        self = super().__new__(cls)
        self.made = a
        return self
    def __init_subclass__(cls, **k):
        super().__init_subclass__()
        cls.opts = k
    def __reduce__(self): return super().__reduce__()[:1]
a = A(1, 2)
a.x = 5
print(a.magic, a.x, a.made, dir(a))  # expect: magic value ('stored', 5) ('stored', (1, 2)) ['made', 'x']
del a.x  # expect: del x
class B(A, p=1): pass
print(B.opts, f"{a:q}"[-2:], len(a.__reduce__()))  # expect: {'p': 1} q> 1
print(super(A, a).__str__() == object.__str__(a), super(A, A).__name__ if False else "-")  # expect: True -
