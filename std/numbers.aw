"""The abstract classes of numbers."""

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=ABCMeta):
    """Any number."""

    __slots__ = ()
    __hash__ = None


def _needed(name):
    def method(self, *args):
        raise NotImplementedError

    method.__name__ = name
    return abstractmethod(method)


class Complex(Number):
    """What can be added, multiplied, divided and raised to powers."""

    __slots__ = ()

    for _name in ("complex", "add", "radd", "neg", "pos", "mul", "rmul", "truediv", "rtruediv", "pow", "rpow", "abs",
                  "eq"):
        locals()[f"__{_name}__"] = _needed(f"__{_name}__")
    del _name

    def __bool__(self):
        return self != 0

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    real = property(_needed("real"))
    imag = property(_needed("imag"))
    conjugate = _needed("conjugate")


class Real(Complex):
    """What can be ordered and rounded."""

    __slots__ = ()

    for _name in ("float", "trunc", "floor", "ceil", "round", "floordiv", "rfloordiv", "mod", "rmod", "lt", "le"):
        locals()[f"__{_name}__"] = _needed(f"__{_name}__")
    del _name

    def __complex__(self):
        raise TypeError("complex numbers are not part of Aw")

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self


class Rational(Real):
    """A fraction of two integers."""

    __slots__ = ()

    numerator = property(_needed("numerator"))
    denominator = property(_needed("denominator"))

    def __float__(self):
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """A whole number."""

    __slots__ = ()

    for _name in ("int", "lshift", "rlshift", "rshift", "rrshift", "and", "rand", "xor", "rxor", "or", "ror", "invert"):
        locals()[f"__{_name}__"] = _needed(f"__{_name}__")
    del _name

    def __index__(self):
        return int(self)

    def __float__(self):
        return float(int(self))

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1


Integral.register(int)
Real.register(float)
