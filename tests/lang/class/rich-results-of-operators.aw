class Expr:
    def __init__(self, text): self.text = text
    def __repr__(self): return self.text
    def __add__(self, o): return Expr(f"({self} + {o})")
    __radd__ = lambda self, o: Expr(f"({o} + {self})")
    def __eq__(self, o): return Expr(f"{self} == {o}")
    def __lt__(self, o): return Expr(f"{self} < {o}")
    def __gt__(self, o): return Expr(f"{self} > {o}")
    def __getattr__(self, name): return Expr(f"{self}.{name}")
    def __getitem__(self, i): return Expr(f"{self}[{i}]")
    def __call__(self, *a): return Expr(f"{self}({', '.join(map(str, a))})")
    def __neg__(self): return Expr(f"-{self}")
    def __matmul__(self, o): return Expr(f"{self} @ {o}")
    def __bool__(self): return "<" in self.text

x = Expr("x")
print(x + 1, 1 + x, x == 2, 3 < x, x.a.b[0](1, 2), -x @ 5)
# expect: (x + 1) (1 + x) x == 2 x > 3 x.a.b[0](1, 2) -x @ 5
print(1 < x < 2, x == 1 or "false", x < 5 and "true", not x)  # expect: x > 1 false true True
