class Money:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"${self.n}"
    def __add__(self, o):
        if isinstance(o, int):
            return Money(self.n + o)
        return NotImplemented
    def __radd__(self, o):
        print("radd", o)
        return Money(o + self.n)
    def __rsub__(self, o): return Money(o - self.n)
    def __rpow__(self, o): return f"{o}**{self}"
    def __rmod__(self, o): return f"{o} mod {self}"

m = Money(5)
print(m + 1, 1 + m, 10 - m, 2 ** m)
# expect: radd 1
# expect: $6 $6 $5 2**$5
print(sum([m], 0))
# expect: radd 0
# expect: $5
for f in (lambda: m + "x", lambda: m - 1, lambda: "a" - m, lambda: m * 2, lambda: -m):
    try:
        print(f())
    except TypeError as e:
        print(e)
        # expect: unsupported operand type(s) for +: 'Money' and 'str'
        # expect: unsupported operand type(s) for -: 'Money' and 'int'
        # expect: unsupported operand type(s) for -: 'str' and 'int'
        # expect: unsupported operand type(s) for *: 'Money' and 'int'
        # expect: bad operand type for unary -: 'Money'
