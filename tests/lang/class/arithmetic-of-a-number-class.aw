class Mod:
    def __init__(self, v, m=7): self.v, self.m = v % m, m
    def _lift(self, o): return o if isinstance(o, Mod) else Mod(o, self.m) if isinstance(o, int) else None
    def __add__(self, o):
        o = self._lift(o)
        return NotImplemented if o is None else Mod(self.v + o.v, self.m)
    __radd__ = __add__
    def __sub__(self, o):
        o = self._lift(o)
        return NotImplemented if o is None else Mod(self.v - o.v, self.m)
    def __rsub__(self, o): return -self + o
    def __neg__(self): return Mod(-self.v, self.m)
    def __pow__(self, e, mod=None): return Mod(pow(self.v, e, self.m), self.m)
    def __eq__(self, o):
        o = self._lift(o)
        return NotImplemented if o is None else self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"{self.v}%{self.m}"
    def __bool__(self): return self.v != 0
    def __int__(self): return self.v
    __index__ = __int__
a = Mod(5)
print(a + 4, 4 + a, a - 6, 6 - a, -a, a ** 2, a == 12, 12 == a, a != 5, sum([a, a, 1]))  # expect: 2%7 2%7 6%7 1%7 2%7 4%7 True True False 4%7
print(bool(Mod(7)), int(a), list(range(10))[a], {a, Mod(12), 5}, [10, 20, 30, 40, 50, 60][a], bin(a))  # expect: False 5 5 {5%7} 60 0b101
for f in (lambda: a + "x", lambda: "x" + a, lambda: a < a, lambda: 1.5 - a):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for +: 'Mod' and 'str'
# expect: can only concatenate str (not "Mod") to str
# expect: '<' not supported between instances of 'Mod' and 'Mod'
# expect: unsupported operand type(s) for +: 'Mod' and 'float'
