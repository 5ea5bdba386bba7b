# Matrices of exact fractions made by hand: product, power, determinant, inverse, a system of equations.
from math import gcd


class Fraction:
    __slots__ = ("top", "bottom")

    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"{top}/0")
        if bottom < 0:
            top, bottom = -top, -bottom
        common = gcd(top, bottom)
        self.top, self.bottom = top // common, bottom // common

    @staticmethod
    def of(value):
        return value if isinstance(value, Fraction) else Fraction(value)

    def __add__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __sub__(self, other):
        return self + -Fraction.of(other)

    def __mul__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __truediv__(self, other):
        other = Fraction.of(other)
        return Fraction(self.top * other.bottom, self.bottom * other.top)

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __eq__(self, other):
        other = Fraction.of(other)
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __bool__(self):
        return self.top != 0

    def __repr__(self):
        return str(self.top) if self.bottom == 1 else f"{self.top}/{self.bottom}"


class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction.of(x) for x in row] for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def one(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def transposed(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n):
        if n < 0:
            return self.inverse() ** -n
        result, base = Matrix.one(self.shape[0]), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return self.rows == other.rows

    def reduced(self, extra):
        """Gauss-Jordan on self and `extra` together: the determinant and what extra became."""
        left = [row[:] for row in self.rows]
        right = [row[:] for row in extra.rows]
        n, determinant = len(left), Fraction(1)
        for i in range(n):
            pivot = next((r for r in range(i, n) if left[r][i]), None)
            if pivot is None:
                raise ArithmeticError("singular")
            if pivot != i:
                left[i], left[pivot] = left[pivot], left[i]
                right[i], right[pivot] = right[pivot], right[i]
                determinant = -determinant
            scale = left[i][i]
            determinant *= scale
            left[i] = [x / scale for x in left[i]]
            right[i] = [x / scale for x in right[i]]
            for r in range(n):
                if r != i and (factor := left[r][i]):
                    left[r] = [x - factor * y for x, y in zip(left[r], left[i])]
                    right[r] = [x - factor * y for x, y in zip(right[r], right[i])]
        return determinant, Matrix(right)

    def inverse(self):
        return self.reduced(Matrix.one(self.shape[0]))[1]

    def __str__(self):
        texts = [[repr(x) for x in row] for row in self.rows]
        width = max(len(t) for row in texts for t in row)
        return "\n".join("[" + " ".join(t.rjust(width) for t in row) + "]" for row in texts)


m = Matrix([[2, 1, 0], [1, 3, 2], [0, 2, -1]])
print(m, m.shape, sep="\n")
print(m.inverse())
print(m @ m.inverse() == Matrix.one(3), m.reduced(Matrix.one(3))[0], m.transposed == m)
print(m**5)
print(m**-2)
fibonacci = Matrix([[1, 1], [1, 0]])
print((fibonacci**90).rows[0][1])
print(m.reduced(Matrix([[3], [5], [1]]))[1].transposed)
hilbert = Matrix([[Fraction(1, i + j + 1) for j in range(5)] for i in range(5)])
print(hilbert.inverse())
print(hilbert.reduced(Matrix.one(5))[0])
for bad in (lambda: m @ Matrix([[1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [1, 2]]),
            lambda: Fraction(1, 0), lambda: Fraction(1) / 0):
    try:
        bad()
    except (ValueError, ArithmeticError) as error:
        print(type(error).__name__, error)
