"""Spans of time, and what all of `datetime` counts with."""

from operator import index

MINYEAR = 1
MAXYEAR = 9999
MAXORDINAL = 3652059


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


ABSENT = object()  # an argument that was not given


def days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def days_before_year(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def days_before_month(year, month):
    return _BEFORE[month - 1] + (month > 2 and is_leap(year))


def to_ordinal(year, month, day):
    """The number of a day; the first of January of the year 1 is 1."""
    return days_before_year(year) + days_before_month(year, month) + day


def from_ordinal(number):
    """(year, month, day) of the number of a day."""
    centuries, rest = divmod(number - 1, 146097)
    hundreds = min(rest // 36524, 3)
    rest -= hundreds * 36524
    fours, rest = divmod(rest, 1461)
    ones = min(rest // 365, 3)
    rest -= ones * 365
    year = centuries * 400 + hundreds * 100 + fours * 4 + ones + 1
    month = rest // 31 + 1
    if month < 12 and days_before_month(year, month + 1) <= rest:
        month += 1
    return year, month, rest - days_before_month(year, month) + 1


def first_iso_monday(year):
    """The number of the Monday that begins the first week of a year."""
    fourth = to_ordinal(year, 1, 4)
    return fourth - (fourth + 6) % 7


def divide_and_round(a, b):
    """a / b, to the nearest whole number, to the even one of two."""
    if b < 0:
        a, b = -a, -b
    whole, rest = divmod(a, b)
    rest *= 2
    return whole + 1 if rest > b or rest == b and whole % 2 else whole


# microseconds of what a timedelta is made from
_UNITS = {
    "days": 86400000000, "seconds": 1000000, "microseconds": 1, "milliseconds": 1000, "minutes": 60000000,
    "hours": 3600000000, "weeks": 604800000000,
}


def shown_name(cls):
    """What `repr` calls a class: those of this module by their full name."""
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


class timedelta:
    """A span of time, exact to the microsecond: days, seconds below a day, microseconds below a second."""

    __slots__ = ("_days", "_seconds", "_microseconds", "_hash")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        left = 0.0
        for name, value in zip(_UNITS, (days, seconds, microseconds, milliseconds, minutes, hours, weeks)):
            if isinstance(value, int):
                total += value * _UNITS[name]
            elif isinstance(value, float):
                # the whole part exactly, the fractions of all parts together
                whole = int(value)
                total += whole * _UNITS[name]
                part = (value - whole) * _UNITS[name]
                whole = int(part)
                total += whole
                left += part - whole
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if left:
            # a tie is decided by all of the microseconds
            whole = int(left // 1)
            rest = left - whole
            total += whole
            total += rest > 0.5 or rest == 0.5 and total % 2 == 1
        return cls._of(total)

    @classmethod
    def _of(cls, total):
        # of microseconds
        rest, microseconds = divmod(total, 1000000)
        days, seconds = divmod(rest, 86400)
        if abs(days) > 0x7FFFFFFF:
            raise OverflowError("Python int too large to convert to C int")
        if abs(days) > 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days, self._seconds, self._microseconds, self._hash = days, seconds, microseconds, None
        return self

    days = property(lambda self: self._days, doc="Days, rounded down.")
    seconds = property(lambda self: self._seconds, doc="Seconds below a day.")
    microseconds = property(lambda self: self._microseconds, doc="Microseconds below a second.")

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        """All of it in seconds."""
        return self._total() / 10**6

    def __repr__(self):
        parts = [f"{name}={value}" for name, value in (("days", self._days), ("seconds", self._seconds),
                                                       ("microseconds", self._microseconds)) if value]
        return f"{shown_name(type(self))}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        if self._days:
            text = f"{self._days} day{'s' if abs(self._days) != 1 else ''}, {text}"
        if self._microseconds:
            text += f".{self._microseconds:06}"
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return timedelta._of(-self._total())

    def __pos__(self):
        return timedelta._of(self._total())

    def __abs__(self):
        return -self if self._days < 0 else +self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total() * other)
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            return timedelta._of(divide_and_round(self._total() * above, below))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return timedelta._of(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            return timedelta._of(divide_and_round(self._total(), other))
        if isinstance(other, float):
            above, below = other.as_integer_ratio()
            if above == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            return timedelta._of(divide_and_round(self._total() * below, above))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._of(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            whole, rest = divmod(self._total(), other._total())
            return whole, timedelta._of(rest)
        return NotImplemented

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            self._hash = hash((self._days, self._seconds, self._microseconds))
        return self._hash

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


timedelta.__module__ = "datetime"
timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


def whole(value):
    """A number that counts something."""
    return index(value)
