class Meters:
    def __init__(self, v): self.v = v
    def __add__(self, o): return Meters(self.v + o.v) if isinstance(o, Meters) else NotImplemented
    def __mul__(self, k): return Meters(self.v * k) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, o): return self.v / o.v if isinstance(o, Meters) else NotImplemented
    def __eq__(self, o): return isinstance(o, Meters) and self.v == o.v
    def __lt__(self, o): return self.v < o.v if isinstance(o, Meters) else NotImplemented
    def __repr__(self): return f"{self.v}m"
class Seconds:
    def __init__(self, v): self.v = v
    def __rtruediv__(self, o): return f"{o.v / self.v} m/s" if isinstance(o, Meters) else NotImplemented
a, b, t = Meters(10), Meters(4), Seconds(2)
print(a + b, a * 2, 0.5 * a, a / b, a / t, a == b, a > b, sorted([a, b]), max(a, b), sum([a, b], Meters(0)))  # expect: 14m 20m 5.0m 2.5 5.0 m/s False True [4m, 10m] 10m 14m
for f in (lambda: a + 1, lambda: 1 + a, lambda: a * b, lambda: a / 2, lambda: t / a, lambda: a < 1, lambda: a <= b, lambda: sum([a, b])):
    try:
        print(f())
    except TypeError as e:
        print(e)
# expect: unsupported operand type(s) for +: 'Meters' and 'int'
# expect: unsupported operand type(s) for +: 'int' and 'Meters'
# expect: unsupported operand type(s) for *: 'Meters' and 'Meters'
# expect: unsupported operand type(s) for /: 'Meters' and 'int'
# expect: unsupported operand type(s) for /: 'Seconds' and 'Meters'
# expect: '<' not supported between instances of 'Meters' and 'int'
# expect: '<=' not supported between instances of 'Meters' and 'Meters'
# expect: unsupported operand type(s) for +: 'int' and 'Meters'
