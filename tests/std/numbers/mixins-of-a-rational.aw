from numbers import Integral, Rational, Real


class Half(Rational):
    numerator = 1
    denominator = 2

    def __trunc__(self):
        return 0

    def __floor__(self):
        return 0

    def __ceil__(self):
        return 1

    def __round__(self, n=None):
        return 0

    def __eq__(self, other):
        return other == 0.5

    def __lt__(self, other):
        return 0.5 < other

    def __le__(self, other):
        return 0.5 <= other

    def _other(self, *args):
        return "op"

    __add__ = __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = _other
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __neg__ = __pos__ = __abs__ = _other

    def __hash__(self):
        return 1


h = Half()
print(float(h), h.real is not None, h.imag, bool(h), divmod(h, 2), divmod(2, h), isinstance(h, Real))
# expect: 0.5 True 0 True ('op', 'op') ('op', 'op') True
