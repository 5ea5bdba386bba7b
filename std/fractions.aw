"""Exact fractions of whole numbers."""

import math
import numbers
import operator

__all__ = ["Fraction"]

_MODULUS = 2**61 - 1
_INFINITY = 314159


def _digits(text):
    # a run of digits that may have single underscores inside, as an int; `None` if it is no such thing
    if not text or text[0] == "_" or text[-1] == "_" or "__" in text:
        return None
    plain = text.replace("_", "")
    return int(plain) if plain.isdecimal() else None


def _parse(text):
    # (numerator, denominator) of a literal, or `None`
    body = text.strip()
    sign = 1
    if body[:1] in ("+", "-"):
        sign = -1 if body[0] == "-" else 1
        body = body[1:]
    top, slash, bottom = body.partition("/")
    if slash:
        n, d = _digits(top.rstrip()), _digits(bottom.lstrip())
        return None if n is None or d is None else (sign * n, d)
    mantissa, power = body, 0
    for mark in "eE":
        if mark in mantissa:
            mantissa, _, exponent = mantissa.partition(mark)
            below = exponent[:1] == "-"
            power = _digits(exponent[1:] if exponent[:1] in ("+", "-") else exponent)
            if power is None:
                return None
            power = -power if below else power
            break
    whole, point, part = mantissa.partition(".")
    if not whole and not part:
        return None
    n = _digits(whole) if whole else 0
    d = 1
    if n is None:
        return None
    if part:
        fraction = _digits(part)
        if fraction is None:
            return None
        d = 10 ** len(part.replace("_", ""))
        n = n * d + fraction
    if power >= 0:
        n *= 10**power
    else:
        d *= 10**-power
    return sign * n, d


def _round_to_exponent(n, d, exponent, no_neg_zero=False):
    # (negative?, n/d in units of 10**exponent, rounded half to even)
    if exponent >= 0:
        d *= 10**exponent
    else:
        n *= 10**-exponent
    q, r = divmod(n + (d >> 1), d)
    if r == 0 and d & 1 == 0:
        q &= -2
    negative = q < 0 if no_neg_zero else n < 0
    return negative, abs(q)


def _round_to_figures(n, d, figures):
    # (negative?, significand, exponent) with that many digits
    if n == 0:
        return False, 0, 1 - figures
    top, bottom = str(abs(n)), str(d)
    m = len(top) - len(bottom) + (bottom <= top)
    exponent = m - figures
    negative, significand = _round_to_exponent(n, d, exponent)
    if len(str(significand)) == figures + 1:
        significand //= 10
        exponent += 1
    return negative, significand, exponent


def _float_spec(spec):
    # the parts of a format specification for presentation as a float, or `None`
    rest = spec
    fill, align = "", ""
    if len(rest) > 1 and rest[1] in "<>=^":
        fill, align, rest = rest[0], rest[1], rest[2:]
    elif rest[:1] in ("<", ">", "=", "^") and rest:
        align, rest = rest[0], rest[1:]
    sign = no_neg_zero = alternate = zero = ""
    if rest[:1] in ("-", "+", " ") and rest:
        sign, rest = rest[0], rest[1:]
    if rest[:1] == "z":
        no_neg_zero, rest = "z", rest[1:]
    if rest[:1] == "#":
        alternate, rest = "#", rest[1:]
    if rest[:1] == "0" and len(rest) > 1:
        zero, rest = "0", rest[1:]
    width = ""
    while rest and rest[0].isdigit():
        width, rest = width + rest[0], rest[1:]
    thousands = ""
    if rest[:1] in (",", "_") and rest:
        thousands, rest = rest[0], rest[1:]
    precision = ""
    if rest[:1] == ".":
        rest = rest[1:]
        while rest and rest[0].isdigit():
            precision, rest = precision + rest[0], rest[1:]
        if not precision:
            return None
    return fill, align, sign, no_neg_zero, alternate, zero, width, thousands, precision, rest


class Fraction(numbers.Rational):
    """A fraction in lowest terms: of two whole numbers, of a float, or of a text like "3/4" or "0.75"."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return cls._made(numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return cls._made(numerator.numerator, numerator.denominator)
            if isinstance(numerator, float) or (
                not isinstance(numerator, (str, type)) and type(numerator).__name__ == "Decimal"
            ):
                return cls._made(*numerator.as_integer_ratio())
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            parts = _parse(numerator)
            if parts is None:
                raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
            numerator, denominator = parts
        elif not (type(numerator) is int is type(denominator)):
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError("both arguments should be Rational instances")
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator,
            )
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        common = math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        return cls._made(numerator // common, denominator // common)

    @classmethod
    def _made(cls, numerator, denominator):
        # the two are in lowest terms, the second is positive
        self = super().__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, numbers.Integral):
            return cls._made(int(f), 1)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._made(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        if isinstance(dec, numbers.Integral):
            return cls._made(int(dec), 1)
        if type(dec).__name__ != "Decimal":
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._made(*dec.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        """Is it a whole number?"""
        return self._denominator == 1

    def as_integer_ratio(self):
        """(numerator, denominator)"""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is at most that."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # the convergents of the continued fraction
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._made(p1, q1)
        return Fraction._made(p0 + k * p1, q0 + k * q1)

    # ------------------------------------------------------------ texts

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec, /):
        parts = _float_spec(spec)
        if parts is not None:
            kind = parts[-1]
            if kind == "" and not parts[-2] and not parts[3]:
                return self._format_plainly(parts)
            if len(kind) == 1 and kind in "eEfFgG%" and not (parts[0] and parts[5]):
                return self._format_as_float(parts)
        raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")

    def _format_plainly(self, parts):
        fill, align, sign, _, alternate, zero, width, thousands, _, _ = parts
        fill, align = fill or ("0" if zero else " "), align or ("=" if zero else ">")
        n, d = self._numerator, self._denominator
        body = f"{abs(n):{thousands}}" if d == 1 and not alternate else f"{abs(n):{thousands}}/{d:{thousands}}"
        mark = "-" if n < 0 else "" if sign == "-" else sign
        return _padded(mark, body, fill, align, int(width or 0))

    def _format_as_float(self, parts):
        fill, align, sign, no_neg_zero, alternate, zero, width, thousands, precision, kind = parts
        precision = int(precision or "6")
        zero = bool(zero) and not align
        figures = kind in "gG" and precision or precision + 1
        if kind in "fF%":
            exponent = -precision
            if kind == "%":
                exponent -= 2
            negative, significand = _round_to_exponent(self._numerator, self._denominator, exponent, no_neg_zero)
            scientific, places = False, precision
        else:
            figures = max(precision, 1) if kind in "gG" else precision + 1
            negative, significand, exponent = _round_to_figures(self._numerator, self._denominator, figures)
            scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
            places = figures - 1 if scientific else -exponent
        suffix = ""
        if kind == "%":
            suffix = "%"
        elif scientific:
            suffix = f"{'E' if kind in 'EG' else 'e'}{exponent + places:+03d}"
        digits = f"{significand:0{places + 1}d}"
        whole, part = digits[: len(digits) - places], digits[len(digits) - places :]
        if kind in "gG" and not alternate:
            part = part.rstrip("0")
        point = "." if part or alternate else ""
        trailing = point + part + suffix
        mark = "-" if negative else "" if sign == "-" else sign
        if zero:
            least = int(width or 0) - len(mark) - len(trailing)
            if thousands:
                least = 3 * least // 4 + 1
            whole = whole.zfill(least)
        if thousands:
            first = 1 + (len(whole) - 1) % 3
            whole = whole[:first] + "".join([thousands + whole[at : at + 3] for at in range(first, len(whole), 3)])
        return _padded(mark, whole + trailing, fill or " ", align or ">", int(width or 0))

    # ------------------------------------------------------------ arithmetic

    def _operators(exact, fallback):  # noqa: N805
        # a method and its reflection: exact for fractions and whole numbers, as floats for floats
        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, int):
                return exact(a, Fraction._made(int(b), 1))
            if isinstance(b, float):
                return fallback(float(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(Fraction(a), b)
            if isinstance(a, numbers.Real):
                return fallback(float(a), float(b))
            return NotImplemented

        forward.__name__ = f"__{fallback.__name__.strip('_')}__"
        reverse.__name__ = f"__r{fallback.__name__.strip('_')}__"
        return forward, reverse

    def _add(a, b):
        d = a._denominator * b._denominator
        return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, d)

    def _sub(a, b):
        d = a._denominator * b._denominator
        return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, d)

    def _mul(a, b):
        return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)

    def _div(a, b):
        n, d = a._numerator * b._denominator, a._denominator * b._numerator
        if d == 0:
            n, d = a._numerator, a._denominator
            if b._numerator == 0:
                top = math.gcd(n, b._numerator)
                raise ZeroDivisionError(f"Fraction({n // top if top else 0}, 0)")
        return Fraction(n, d)

    def _floordiv(a, b):
        return a._numerator * b._denominator // (a._denominator * b._numerator)

    def _divmod(a, b):
        d = a._denominator * b._denominator
        q, n = divmod(a._numerator * b._denominator, a._denominator * b._numerator)
        return q, Fraction(n, d)

    def _mod(a, b):
        d = a._denominator * b._denominator
        return Fraction(a._numerator * b._denominator % (b._numerator * a._denominator), d)

    __add__, __radd__ = _operators(_add, operator.add)
    __sub__, __rsub__ = _operators(_sub, operator.sub)
    __mul__, __rmul__ = _operators(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)
    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv)
    __divmod__, __rdivmod__ = _operators(_divmod, divmod)
    __mod__, __rmod__ = _operators(_mod, operator.mod)
    del _operators

    def __pow__(a, b):
        if isinstance(b, numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power >= 0:
                return Fraction._made(n**power, d**power)
            if n > 0:
                return Fraction._made(d**-power, n**-power)
            if n == 0:
                raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
            return Fraction._made((-d) ** -power, (-n) ** -power)
        if isinstance(b, float):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a**b._numerator
        return a ** float(b)

    def __pos__(a):
        return Fraction._made(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._made(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._made(abs(a._numerator), a._denominator)

    def __int__(a):
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    __trunc__ = __int__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 != self._denominator:
                return floor + (remainder * 2 > self._denominator)
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # equal to the hash of an equal int or float
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            found = _INFINITY
        else:
            found = hash(hash(abs(self._numerator)) * inverse)
        found = found if self._numerator >= 0 else -found
        return -2 if found == -1 else found

    # ------------------------------------------------------------ comparison

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def _compared(self, other, how):
        if isinstance(other, numbers.Rational):
            return how(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return how(0.0, other)
            return how(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        return a._compared(b, operator.lt)

    def __gt__(a, b):
        return a._compared(b, operator.gt)

    def __le__(a, b):
        return a._compared(b, operator.le)

    def __ge__(a, b):
        return a._compared(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _padded(mark, body, fill, align, width):
    padding = fill * (width - len(mark) - len(body))
    if align == ">":
        return padding + mark + body
    if align == "<":
        return mark + body + padding
    if align == "^":
        half = len(padding) // 2
        return padding[:half] + mark + body + padding[half:]
    return mark + padding + body
