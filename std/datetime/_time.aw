"""Times of day."""

from ._delta import ABSENT, shown_name, timedelta, whole
from ._text import check_clock, clock_text, lay_out, read_time
from ._zone import checked_offset, checked_zone, offset_text


class time:
    """A time of day, perhaps in a time zone."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold", "_hash")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond = whole(hour), whole(minute), whole(second), whole(microsecond)
        check_clock(hour, minute, second, microsecond, fold)
        checked_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold, self._hash = tzinfo, fold, None
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        """The time that an ISO 8601 text tells."""
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            parts = read_time(time_string.removeprefix("T"))
        except ValueError as error:
            if error.args and "offset" in error.args[0]:
                raise
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None
        return cls(*parts)

    # ------------------------------------------------------------ comparing

    def _key(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _compare(self, other, for_equality):
        # -1, 0 or 1; 2 for never equal
        mine = other_offset = None
        if self._tzinfo is not other._tzinfo:
            mine, other_offset = self.utcoffset(), other.utcoffset()
        if mine == other_offset:
            a, b = self._key(), other._key()
        elif mine is None or other_offset is None:
            if for_equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware times")
        else:
            a, b = [((each._hour * 60 + each._minute) * 60 + each._second) * 1000000 + each._microsecond - shift._total()
                    for each, shift in ((self, mine), (other, other_offset))]
        return (a > b) - (a < b)

    def __eq__(self, other):
        return self._compare(other, True) == 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._compare(other, False) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._compare(other, False) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._compare(other, False) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._compare(other, False) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            if not offset:
                self._hash = hash(self._key())
            else:
                total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
                moved = total - offset._total()
                rest, microsecond = divmod(moved, 1000000)
                hour, rest = divmod(rest, 3600)
                self._hash = hash((hour, *divmod(rest, 60), microsecond))
        return self._hash

    # ------------------------------------------------------------ texts

    def __repr__(self):
        parts = [str(self._hour), str(self._minute)]
        if self._second or self._microsecond:
            parts.append(str(self._second))
        if self._microsecond:
            parts.append(str(self._microsecond))
        if self._tzinfo is not None:
            parts.append(f"tzinfo={self._tzinfo!r}")
        if self._fold:
            parts.append("fold=1")
        return f"{shown_name(type(self))}({', '.join(parts)})"

    def isoformat(self, timespec="auto"):
        if not isinstance(timespec, str):
            raise TypeError(f"isoformat() argument 1 must be str, not {type(timespec).__name__}")
        return clock_text(*self._key(), timespec) + offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """The time laid out by a format; of the day it is in there is nothing known."""
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        return lay_out(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, format, /):
        if not isinstance(format, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format).__name__}")
        return self.strftime(format) if format else str(self)

    # ------------------------------------------------------------ the zone

    def utcoffset(self):
        return None if self._tzinfo is None else checked_offset("utcoffset", self._tzinfo.utcoffset(None))

    def dst(self):
        return None if self._tzinfo is None else checked_offset("dst", self._tzinfo.dst(None))

    def tzname(self):
        if self._tzinfo is None:
            return None
        name = self._tzinfo.tzname(None)
        if name is not None and not isinstance(name, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not {type(name).__name__!r}")
        return name

    def replace(self, hour=ABSENT, minute=ABSENT, second=ABSENT, microsecond=ABSENT, tzinfo=ABSENT, *, fold=ABSENT):
        """The same time with other parts."""
        return type(self)(
            self._hour if hour is ABSENT else hour, self._minute if minute is ABSENT else minute,
            self._second if second is ABSENT else second, self._microsecond if microsecond is ABSENT else microsecond,
            self._tzinfo if tzinfo is ABSENT else tzinfo, fold=self._fold if fold is ABSENT else fold,
        )

    __replace__ = replace

    def __reduce__(self):
        parts = self._key() if self._tzinfo is None else (*self._key(), self._tzinfo)
        return type(self), parts


time.__module__ = "datetime"
time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
