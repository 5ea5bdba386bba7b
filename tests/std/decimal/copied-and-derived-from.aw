import copy
import numbers
from decimal import *

d = Decimal("1.50")
print(copy.copy(d) is d, copy.deepcopy(d) is d, copy.deepcopy([d, {"k": d}]), d.__reduce__())
print(isinstance(d, numbers.Number), isinstance(d, numbers.Real), issubclass(Decimal, numbers.Rational))
c = Context(prec=3)
e = copy.copy(c)
e.prec = 5
print(c.prec, copy.deepcopy(c).prec, e.prec, e.__class__ is Context)


class Money(Decimal):
    """An amount with a currency."""

    def __new__(cls, value, currency="EUR"):
        self = super().__new__(cls, value)
        self.currency = currency
        return self

    def __str__(self):
        return f"{super().__str__()} {self.currency}"

    def __add__(self, other):
        return Money(Decimal.__add__(self, other), self.currency)


m = Money("12.50", "USD")
print(m, m + 1, type(m + 1).__name__, type(m * 2), m * 2, repr(m), m == Decimal("12.5"), hash(m) == hash(Decimal("12.5")), m.quantize(Decimal("0.1")), float(m), int(m), format(m, ".3f"), -m, isinstance(m, Decimal))
print(Decimal(m), type(Decimal(m)), type(Money.from_float(0.5)).__name__, m.as_tuple(), m.copy_abs() == 12.5, sorted([m, Decimal(3)])[0], max(m, Decimal(3)) is m, 1 - m, m.max(3))
print(m.__reduce__()[0] is Money, sum([m, m], Decimal(0)))
try:
    Decimal("1").currency = "EUR"
except AttributeError as error:
    print(type(error).__name__)


class MyContext(Context):
    pass


with localcontext(MyContext(prec=3)) as local:
    print(Decimal(1) / 3, type(local).__name__)
setcontext(MyContext(prec=4))
print(Decimal(1) / 3, type(getcontext()).__name__)
