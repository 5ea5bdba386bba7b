"""Days of the calendar."""

import time as _clock

from ._delta import (
    ABSENT,
    MAXORDINAL, days_before_month, first_iso_monday, from_ordinal, shown_name, timedelta, to_ordinal, whole,
)
from ._text import check_date, from_week, lay_out, read_date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class IsoCalendarDate(tuple):
    """Year, week and day of the week as ISO 8601 counts them."""

    __slots__ = ()

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


IsoCalendarDate.__module__ = "datetime"


def missing(values, names):
    """Refuse a call that lacks one of the first arguments, in the words of functions written in C."""
    for place, (value, name) in enumerate(zip(values, names), 1):
        if value is ABSENT:
            raise TypeError(f"function missing required argument '{name}' (pos {place})")


class date:
    """A day: year, month and day."""

    __slots__ = ("_year", "_month", "_day", "_hash")

    def __new__(cls, year=ABSENT, month=ABSENT, day=ABSENT):
        missing((year, month, day), ("year", "month", "day"))
        year, month, day = whole(year), whole(month), whole(day)
        check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day, self._hash = year, month, day, None
        return self

    # ------------------------------------------------------------ other ways to make one

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The local day of a moment in seconds since 1970."""
        if timestamp is None:
            raise TypeError("'NoneType' object cannot be interpreted as an integer")
        return cls(*_clock.localtime(timestamp)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def fromordinal(cls, ordinal, /):
        """The day of a number; the first of January of the year 1 is 1."""
        ordinal = whole(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > MAXORDINAL:
            raise ValueError(f"year {from_ordinal(ordinal)[0]} is out of range")
        return cls(*from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The day that an ISO 8601 text tells."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        if len(date_string) not in (7, 8, 10):
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        try:
            parts = read_date(date_string)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of an ISO year, week and day of the week."""
        return cls(*from_week(whole(year), whole(week), whole(day)))

    # ------------------------------------------------------------ texts

    def __repr__(self):
        return f"{shown_name(type(self))}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        return f"{self._year:04}-{self._month:02}-{self._day:02}"

    __str__ = isoformat

    def ctime(self):
        return f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2} 00:00:00 {self._year:04}"

    def strftime(self, format):
        """The day laid out by a format."""
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        return lay_out(self, format, self.timetuple())

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format).__name__}")
        return self.strftime(format) if format else str(self)

    # ------------------------------------------------------------ parts

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    def timetuple(self):
        yearday = days_before_month(self._year, self._month) + self._day
        return _clock.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), yearday, -1))

    def toordinal(self):
        return to_ordinal(self._year, self._month, self._day)

    def replace(self, year=ABSENT, month=ABSENT, day=ABSENT):
        """The same day with other parts."""
        return type(self)(self._year if year is ABSENT else year, self._month if month is ABSENT else month,
                          self._day if day is ABSENT else day)

    __replace__ = replace

    def weekday(self):
        """0 is Monday."""
        return (to_ordinal(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """1 is Monday."""
        return self.weekday() + 1

    def isocalendar(self):
        """Year, week and day of the week by ISO 8601."""
        year = self._year
        today = to_ordinal(self._year, self._month, self._day)
        monday = first_iso_monday(year)
        if today < monday:
            year -= 1
            monday = first_iso_monday(year)
        elif today >= first_iso_monday(year + 1):
            year += 1
            monday = first_iso_monday(year)
        week, day = divmod(today - monday, 7)
        return IsoCalendarDate((year, week + 1, day + 1))

    # ------------------------------------------------------------ comparing and counting

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not hasattr(other, "hour") and not hasattr(self, "hour")

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(self._key())
        return self._hash

    def _shifted(self, days):
        ordinal = self.toordinal() + days
        if not 1 <= ordinal <= MAXORDINAL:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(ordinal)

    def __add__(self, other):
        return self._shifted(other.days) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._shifted(-other.days)
        if isinstance(other, date) and not hasattr(other, "hour"):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return type(self), self._key()


date.__module__ = "datetime"
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
