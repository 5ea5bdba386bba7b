# Polynomials over int and float: arithmetic, division, calling, roots by Newton, interpolation, printing.
from itertools import zip_longest


class Polynomial:
    def __init__(self, *coefficients):
        """Constant first."""
        values = list(coefficients)
        while values and values[-1] == 0:
            values.pop()
        self._c = tuple(values)

    @classmethod
    def from_roots(cls, *roots):
        result = cls(1)
        for r in roots:
            result *= cls(-r, 1)
        return result

    @property
    def degree(self):
        return len(self._c) - 1

    def __getitem__(self, power):
        if power < 0:
            raise IndexError("no negative powers")
        return self._c[power] if power < len(self._c) else 0

    def __len__(self):
        return len(self._c)

    def __iter__(self):
        return iter(self._c)

    def __bool__(self):
        return bool(self._c)

    def __eq__(self, other):
        if isinstance(other, (int, float)):
            other = Polynomial(other)
        return self._c == other._c if isinstance(other, Polynomial) else NotImplemented

    def __hash__(self):
        return hash(self._c)

    def _with(self, other, op):
        if isinstance(other, (int, float)):
            other = Polynomial(other)
        if not isinstance(other, Polynomial):
            return NotImplemented
        return Polynomial(*(op(a, b) for a, b in zip_longest(self, other, fillvalue=0)))

    def __add__(self, other):
        return self._with(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._with(other, lambda a, b: a - b)

    def __rsub__(self, other):
        return self._with(other, lambda a, b: b - a)

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-a for a in self))

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return Polynomial(*(a * other for a in self))
        if not isinstance(other, Polynomial):
            return NotImplemented
        out = [0] * (len(self) + len(other))
        for i, a in enumerate(self):
            for j, b in enumerate(other):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Polynomial(1)
        for _ in range(n):
            result = result * self
        return result

    def __divmod__(self, other):
        if not other:
            raise ZeroDivisionError("division by the zero polynomial")
        rest, quotient = list(self), [0] * max(len(self) - len(other) + 1, 0)
        for k in reversed(range(len(quotient))):
            factor = rest[k + other.degree] / other[other.degree]
            quotient[k] = int(factor) if factor == int(factor) else factor
            for i, b in enumerate(other):
                rest[i + k] -= quotient[k] * b
        return Polynomial(*quotient), Polynomial(*rest)

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __call__(self, x):
        result = 0
        for a in reversed(self._c):
            result = result * x + a
        return result

    def derivative(self):
        return Polynomial(*(i * a for i, a in enumerate(self))) if len(self) < 2 else Polynomial(
            *[i * a for i, a in enumerate(self)][1:])

    def root(self, x, steps=60):
        d = self.derivative()
        for _ in range(steps):
            if d(x) == 0:
                break
            x, old = x - self(x) / d(x), x
            if abs(x - old) < 1e-12:
                break
        return x

    def __format__(self, spec):
        return self.text(spec or "x")

    def text(self, x):
        parts = []
        for power in reversed(range(len(self))):
            a = self[power]
            if not a:
                continue
            sign = "-" if a < 0 else "+"
            size = abs(a)
            number = "" if size == 1 and power else f"{size:g}" if isinstance(size, float) else str(size)
            name = "" if not power else x if power == 1 else f"{x}^{power}"
            parts.append((sign, number + name))
        if not parts:
            return "0"
        first = ("-" if parts[0][0] == "-" else "") + parts[0][1]
        return first + "".join(f" {sign} {term}" for sign, term in parts[1:])

    __str__ = __format__ = lambda self, spec="": self.text(spec or "x")

    def __repr__(self):
        return f"Polynomial{self._c}"


x = Polynomial(0, 1)
p = (x - 1) * (x + 2) * (2 * x - 3)
print(p, repr(p), p.degree, len(p), [p(v) for v in (-2, 0, 1, 1.5)])
print(p + 1, 1 - p, -p, p * 0, p - p, sep=" | ")
print(p**2, (1 + x) ** 5, f"{x**2 - 1:t}", sep=" | ")
q, r = divmod(p, x + 2)
print(q, "rest", r, "|", p % (x**2 + 1), "|", p // (x**2), "|", (x**3) // (2 * x))
print(p.derivative(), "|", p.derivative().derivative(), "|", Polynomial(7).derivative())
print([round(p.root(start), 9) for start in (-5, 0.9, 9)], round((x**2 - 2).root(1), 12))
print(p == Polynomial.from_roots(1, -2) * (2 * x - 3), Polynomial(5) == 5, x == "x", hash(x + 0) == hash(x), bool(x - x))
print(p[2], p[99], list(p), sum([x, x, 1]), max(p))
for bad in (lambda: p + "1", lambda: "1" * p, lambda: p // (x - x), lambda: p[-1], lambda: p ** "2", lambda: p % 3):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
