"""Moments: a day and a time of day together."""

import time as _clock

from ._date import _DAYS, _MONTHS, date, missing
from ._delta import (
    ABSENT, MAXORDINAL, days_before_month, divide_and_round, from_ordinal, shown_name, timedelta, to_ordinal, whole,
)
from ._text import check_clock, check_date, clock_text, date_length, lay_out, read_date, read_time
from ._time import time
from ._zone import checked_offset, checked_zone, offset_text, timezone, tzinfo as _tzinfo_class

_EPOCH = 719163  # the number of the first of January 1970


class datetime(date):
    """A moment: a day, a time of day, and perhaps a time zone."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year=ABSENT, month=ABSENT, day=ABSENT, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *,
                fold=0):
        missing((year, month, day), ("year", "month", "day"))
        year, month, day = whole(year), whole(month), whole(day)
        hour, minute, second, microsecond = whole(hour), whole(minute), whole(second), whole(microsecond)
        check_date(year, month, day)
        check_clock(hour, minute, second, microsecond, fold)
        checked_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day, self._hash = year, month, day, None
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    # ------------------------------------------------------------ other ways to make one

    @classmethod
    def _of_seconds(cls, timestamp, utc, zone):
        if isinstance(timestamp, float):
            above, below = timestamp.as_integer_ratio()
            total = divide_and_round(above * 1000000, below)
        else:
            total = whole(timestamp) * 1000000
        seconds, microsecond = divmod(total, 1000000)
        parts = (_clock.gmtime if utc else _clock.localtime)(seconds)
        if not 1 <= parts[0] <= 9999:
            raise ValueError(f"year {parts[0]} is out of range")
        result = cls(*parts[:5], min(parts[5], 59), microsecond, zone)
        if zone is None and not utc and _clock.localtime(seconds - 86400).tm_gmtoff > parts.tm_gmtoff:
            # the clock was set back before: is it the second time that it shows this?
            gap = _clock.localtime(seconds - 86400).tm_gmtoff - parts.tm_gmtoff
            if _clock.localtime(seconds - gap)[:6] == parts[:6]:
                result._fold = 1
        return result

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The moment of seconds since 1970, by the local clock or in a zone."""
        checked_zone(tz)
        result = cls._of_seconds(timestamp, tz is not None, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """The moment of seconds since 1970 in UTC, without a zone."""
        import warnings

        warnings.warn("datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future "
                      "version. Use timezone-aware objects to represent datetimes in UTC: "
                      "datetime.datetime.fromtimestamp(timestamp, datetime.UTC).", DeprecationWarning, stacklevel=2)
        return cls._of_seconds(timestamp, True, None)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_clock.time(), tz)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_clock.time())

    @classmethod
    def utcnow(cls):
        """Now in UTC, without a zone."""
        import warnings

        warnings.warn("datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. Use "
                      "timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).",
                      DeprecationWarning, stacklevel=2)
        return cls._of_seconds(_clock.time(), True, None)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """The moment of a day and a time of day."""
        for place, given, kind in ((1, date, _date_class), (2, time, _time_class)):
            if not isinstance(given, kind):
                raise TypeError(f"combine() argument {place} must be datetime.{kind.__name__}, not "
                                f"{type(given).__name__}")
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The moment that an ISO 8601 text tells."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            end = date_length(date_string)
            parts = read_date(date_string[:end])
            rest = date_string[end + 1 :]
            clock = read_time(rest) if rest else (0, 0, 0, 0, None)
            if len(date_string) == end + 1:
                raise ValueError
        except ValueError as error:
            if error.args and "offset" in error.args[0]:
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts, *clock)

    @classmethod
    def strptime(cls, date_string, format, /):
        """The moment that a text tells, read by a format."""
        import _strptime

        for place, given in ((1, date_string), (2, format)):
            if not isinstance(given, str):
                raise TypeError(f"strptime() argument {place} must be str, not {type(given).__name__}")
        fields, microsecond, fraction = _strptime.parse(date_string, format)
        zone = None
        if fields[10] is not None:
            offset = timedelta(seconds=fields[10], microseconds=fraction)
            zone = timezone(offset, fields[9]) if fields[9] else timezone(offset)
        return cls(*fields[:6], microsecond, zone)

    # ------------------------------------------------------------ parts

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=ABSENT, month=ABSENT, day=ABSENT, hour=ABSENT, minute=ABSENT, second=ABSENT,
                microsecond=ABSENT, tzinfo=ABSENT, *, fold=ABSENT):
        """The same moment with other parts."""
        return type(self)(
            self._year if year is ABSENT else year, self._month if month is ABSENT else month,
            self._day if day is ABSENT else day, self._hour if hour is ABSENT else hour,
            self._minute if minute is ABSENT else minute, self._second if second is ABSENT else second,
            self._microsecond if microsecond is ABSENT else microsecond, self._tzinfo if tzinfo is ABSENT else tzinfo,
            fold=self._fold if fold is ABSENT else fold,
        )

    __replace__ = replace

    def timetuple(self):
        summer = self.dst()
        return self._tuple(-1 if summer is None else 1 if summer else 0)

    def _tuple(self, daylight):
        yearday = days_before_month(self._year, self._month) + self._day
        return _clock.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second,
                                   self.weekday(), yearday, daylight))

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self - offset if offset else self)._tuple(0)

    def _seconds(self):
        # of the calendar, as if it were UTC
        return (self.toordinal() - _EPOCH) * 86400 + (self._hour * 60 + self._minute) * 60 + self._second

    def _local_seconds(self):
        # since 1970, by the local clock; of two moments that it shows so, `fold` chooses
        naive = self._seconds()
        offsets = {_clock.localtime(naive + shift).tm_gmtoff for shift in (-86400, 0, 86400)}
        fitting = sorted(naive - offset for offset in offsets if _clock.localtime(naive - offset).tm_gmtoff == offset)
        if fitting:
            return fitting[-1] if self._fold else fitting[0]
        # the clock skipped this
        return naive - (min(offsets) if not self._fold else max(offsets))

    def timestamp(self):
        """Seconds since 1970."""
        if self._tzinfo is None:
            return self._local_seconds() + self._microsecond / 1e6
        return (self - _START).total_seconds()

    # ------------------------------------------------------------ the zone

    def utcoffset(self):
        return None if self._tzinfo is None else checked_offset("utcoffset", self._tzinfo.utcoffset(self))

    def dst(self):
        return None if self._tzinfo is None else checked_offset("dst", self._tzinfo.dst(self))

    def tzname(self):
        if self._tzinfo is None:
            return None
        name = self._tzinfo.tzname(self)
        if name is not None and not isinstance(name, str):
            raise TypeError(f"tzinfo.tzname() must return None or a string, not {type(name).__name__!r}")
        return name

    def _local_zone(self):
        seconds = self._local_seconds() if self._tzinfo is None else (self - _START) // timedelta(seconds=1)
        local = _clock.localtime(seconds)
        return timezone(timedelta(seconds=local.tm_gmtoff), local.tm_zone)

    def astimezone(self, tz=None):
        """The same moment in another zone, the local one without one."""
        if tz is not None and not isinstance(tz, _tzinfo_class):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type {type(tz).__name__!r}")
        mine = self._tzinfo
        offset = None if mine is None else self.utcoffset()
        if offset is None:
            mine = self.replace(tzinfo=None)._local_zone()
            offset = mine.utcoffset(self)
        if tz is None:
            tz = (self.replace(tzinfo=None) - offset).replace(tzinfo=timezone.utc)._local_zone()
        if tz is mine and self._tzinfo is not None:
            return self
        return tz.fromutc((self.replace(tzinfo=None) - offset).replace(tzinfo=tz))

    # ------------------------------------------------------------ texts

    def ctime(self):
        return (f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2} "
                f"{self._hour:02}:{self._minute:02}:{self._second:02} {self._year:04}")

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            kind = "a unicode character"
            raise TypeError(f"isoformat() argument 1 must be {kind}, not {type(sep).__name__}")
        if not isinstance(timespec, str):
            raise TypeError(f"isoformat() argument 2 must be str, not {type(timespec).__name__}")
        clock = clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        return f"{self._year:04}-{self._month:02}-{self._day:02}{sep}{clock}{offset_text(self.utcoffset())}"

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        if parts[-1] == 0:
            parts.pop()
            if parts[-1] == 0:
                parts.pop()
        shown = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            shown += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            shown += ", fold=1"
        return f"{shown_name(type(self))}({shown})"

    def __str__(self):
        return self.isoformat(" ")

    def strftime(self, format):
        """The moment laid out by a format."""
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        return lay_out(self, format, self.timetuple())

    # ------------------------------------------------------------ comparing and counting

    def _key(self):
        return (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)

    def _total(self):
        return self._seconds() * 1000000 + self._microsecond

    def _compare(self, other, for_equality):
        # -1, 0 or 1; 2 for never equal
        if self._tzinfo is other._tzinfo:
            a, b = self._key(), other._key()
            return (a > b) - (a < b)
        mine, theirs = self.utcoffset(), other.utcoffset()
        if for_equality and (mine != self.replace(fold=not self._fold).utcoffset()
                             or theirs != other.replace(fold=not other._fold).utcoffset()):
            return 2
        if (mine is None) != (theirs is None):
            if for_equality:
                return 2
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        a, b = self._total(), other._total()
        if mine is not None:
            a, b = a - mine._total(), b - theirs._total()
        return (a > b) - (a < b)

    def __eq__(self, other):
        return self._compare(other, True) == 0 if isinstance(other, datetime) else NotImplemented

    def __lt__(self, other):
        return self._compare(other, False) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._compare(other, False) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._compare(other, False) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._compare(other, False) >= 0 if isinstance(other, datetime) else NotImplemented

    def __hash__(self):
        if self._hash is None:
            offset = (self.replace(fold=0) if self._fold else self).utcoffset()
            self._hash = hash(self._total() if offset is None else self._total() - offset._total())
        return self._hash

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days, rest = divmod(self._total() + other._total(), 86400000000)
        ordinal = days + _EPOCH
        if not 1 <= ordinal <= MAXORDINAL:
            raise OverflowError("date value out of range")
        seconds, microsecond = divmod(rest, 1000000)
        minutes, second = divmod(seconds, 60)
        return type(self)(*from_ordinal(ordinal), minutes // 60, minutes % 60, second, microsecond, self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._total() - other._total()
        if self._tzinfo is not other._tzinfo:
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if mine is not None:
                difference += theirs._total() - mine._total()
        return timedelta._of(difference)

    def __reduce__(self):
        parts = self._key() if self._tzinfo is None else (*self._key(), self._tzinfo)
        return type(self), parts


_date_class, _time_class = date, time
datetime.__module__ = "datetime"
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)
_START = datetime(1970, 1, 1, tzinfo=timezone.utc)
