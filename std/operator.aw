"""The operators as functions, and callables that fetch items, attributes and methods."""

__all__ = [
    "abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq", "floordiv", "ge",
    "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod", "imul", "index",
    "indexOf", "inv", "invert", "ior", "ipow", "irshift", "is_", "is_not", "isub", "itemgetter", "itruediv",
    "ixor", "le", "length_hint", "lshift", "lt", "matmul", "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_",
    "pos", "pow", "rshift", "setitem", "sub", "truediv", "truth", "xor",
]

from builtins import abs as _abs


def lt(a, b, /):
    "a < b"
    return a < b


def le(a, b, /):
    "a <= b"
    return a <= b


def eq(a, b, /):
    "a == b"
    return a == b


def ne(a, b, /):
    "a != b"
    return a != b


def ge(a, b, /):
    "a >= b"
    return a >= b


def gt(a, b, /):
    "a > b"
    return a > b


def not_(a, /):
    "not a"
    return not a


def truth(a, /):
    "bool(a)"
    return True if a else False


def is_(a, b, /):
    "a is b"
    return a is b


def is_not(a, b, /):
    "a is not b"
    return a is not b


def abs(a, /):
    "The absolute value of a"
    return _abs(a)


def add(a, b, /):
    "a + b"
    return a + b


def and_(a, b, /):
    "a & b"
    return a & b


def floordiv(a, b, /):
    "a // b"
    return a // b


def index(a, /):
    "a as an int, by __index__"
    if isinstance(a, int):
        return int(a)
    try:
        method = type(a).__index__
    except AttributeError:
        raise TypeError(f"'{type(a).__name__}' object cannot be interpreted as an integer") from None
    return method(a)


def inv(a, /):
    "~a"
    return ~a


invert = inv


def lshift(a, b, /):
    "a << b"
    return a << b


def mod(a, b, /):
    "a % b"
    return a % b


def mul(a, b, /):
    "a * b"
    return a * b


def matmul(a, b, /):
    "a @ b"
    return a @ b


def neg(a, /):
    "-a"
    return -a


def or_(a, b, /):
    "a | b"
    return a | b


def pos(a, /):
    "+a"
    return +a


def pow(a, b, /):
    "a ** b"
    return a**b


def rshift(a, b, /):
    "a >> b"
    return a >> b


def sub(a, b, /):
    "a - b"
    return a - b


def truediv(a, b, /):
    "a / b"
    return a / b


def xor(a, b, /):
    "a ^ b"
    return a ^ b


def _sequence(a):
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")


def concat(a, b, /):
    "a + b, for sequences"
    _sequence(a)
    return a + b


def contains(a, b, /):
    "b in a"
    return b in a


def countOf(a, b, /):
    "How many items of a are b"
    count = 0
    for item in a:
        if item is b or item == b:
            count += 1
    return count


def delitem(a, b, /):
    "del a[b]"
    del a[b]


def getitem(a, b, /):
    "a[b]"
    return a[b]


def indexOf(a, b, /):
    "The index of the first item of a that is b"
    for i, item in enumerate(a):
        if item is b or item == b:
            return i
    raise ValueError("sequence.index(x): x not in sequence")


def setitem(a, b, c, /):
    "a[b] = c"
    a[b] = c


def length_hint(obj, default=0, /):
    "About how many items an iterable has"
    if not isinstance(default, int):
        raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
    try:
        return len(obj)
    except TypeError:
        pass
    hint = getattr(type(obj), "__length_hint__", None)
    if hint is None:
        return default
    try:
        value = hint(obj)
    except TypeError:
        return default
    if value is NotImplemented:
        return default
    if not isinstance(value, int):
        raise TypeError(f"__length_hint__ must be an integer, not {type(value).__name__}")
    if value < 0:
        raise ValueError("__length_hint__() should return >= 0")
    return value


def call(obj, /, *args, **kwargs):
    "obj(*args, **kwargs)"
    return obj(*args, **kwargs)


def iadd(a, b, /):
    "a += b"
    a += b
    return a


def iand(a, b, /):
    "a &= b"
    a &= b
    return a


def iconcat(a, b, /):
    "a += b, for sequences"
    _sequence(a)
    a += b
    return a


def ifloordiv(a, b, /):
    "a //= b"
    a //= b
    return a


def ilshift(a, b, /):
    "a <<= b"
    a <<= b
    return a


def imod(a, b, /):
    "a %= b"
    a %= b
    return a


def imul(a, b, /):
    "a *= b"
    a *= b
    return a


def imatmul(a, b, /):
    "a @= b"
    a @= b
    return a


def ior(a, b, /):
    "a |= b"
    a |= b
    return a


def ipow(a, b, /):
    "a **= b"
    a **= b
    return a


def irshift(a, b, /):
    "a >>= b"
    a >>= b
    return a


def isub(a, b, /):
    "a -= b"
    a -= b
    return a


def itruediv(a, b, /):
    "a /= b"
    a /= b
    return a


def ixor(a, b, /):
    "a ^= b"
    a ^= b
    return a


class attrgetter:
    """`attrgetter("a.b")(x) == x.a.b`; several names give a tuple."""

    __slots__ = ("_names", "_paths")

    def __init__(self, attr, /, *attrs):
        self._names = (attr, *attrs)
        for name in self._names:
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")
        self._paths = [name.split(".") for name in self._names]

    def __call__(self, obj, /):
        found = []
        for path in self._paths:
            value = obj
            for name in path:
                value = getattr(value, name)
            found.append(value)
        return found[0] if len(found) == 1 else tuple(found)

    def __repr__(self):
        return f"operator.attrgetter({', '.join([repr(name) for name in self._names])})"


class itemgetter:
    """`itemgetter(1)(x) == x[1]`; several items give a tuple."""

    __slots__ = ("_items", "_item")

    def __init__(self, item, /, *items):
        self._item = item
        self._items = (item, *items) if items else None

    def __call__(self, obj, /):
        if self._items is None:
            return obj[self._item]
        return tuple([obj[item] for item in self._items])

    def __repr__(self):
        return f"operator.itemgetter({', '.join([repr(item) for item in self._items or (self._item,)])})"


class methodcaller:
    """`methodcaller("name", 1)(x) == x.name(1)`"""

    __slots__ = ("_name", "_args", "_kwargs")

    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name = name
        self._args = args
        self._kwargs = kwargs

    def __call__(self, obj, /):
        return getattr(obj, self._name)(*self._args, **self._kwargs)

    def __repr__(self):
        parts = [repr(self._name), *[repr(arg) for arg in self._args]]
        parts += [f"{key}={value!r}" for key, value in self._kwargs.items()]
        return f"operator.methodcaller({', '.join(parts)})"


__lt__, __le__, __eq__, __ne__, __ge__, __gt__ = lt, le, eq, ne, ge, gt
__not__, __abs__, __add__, __and__, __floordiv__ = not_, abs, add, and_, floordiv
__index__, __inv__, __invert__, __lshift__, __mod__ = index, inv, invert, lshift, mod
__mul__, __matmul__, __neg__, __or__, __pos__, __pow__ = mul, matmul, neg, or_, pos, pow
__rshift__, __sub__, __truediv__, __xor__, __concat__ = rshift, sub, truediv, xor, concat
__contains__, __delitem__, __getitem__, __setitem__, __call__ = contains, delitem, getitem, setitem, call
__iadd__, __iand__, __iconcat__, __ifloordiv__ = iadd, iand, iconcat, ifloordiv
__ilshift__, __imod__, __imul__, __imatmul__, __ior__ = ilshift, imod, imul, imatmul, ior
__ipow__, __irshift__, __isub__, __itruediv__, __ixor__ = ipow, irshift, isub, itruediv, ixor
