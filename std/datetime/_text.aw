"""Dates and times as texts: reading ISO 8601, and what `strftime` does not know."""

from ._delta import days_in_month, first_iso_monday, from_ordinal, timedelta
from ._zone import timezone


def _number(text):
    if not text.isascii() or not text.isdigit():
        raise ValueError
    return int(text)


def from_week(year, week, day):
    """(year, month, day) of a day of an ISO week."""
    if not 1 <= year <= 9999:
        raise ValueError(f"Year is out of range: {year}")
    last = (first_iso_monday(year + 1) - first_iso_monday(year)) // 7
    if not 1 <= week <= last:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return from_ordinal(first_iso_monday(year) + (week - 1) * 7 + day - 1)


def read_date(text):
    """(year, month, day); ValueError without a text for what is none."""
    year = _number(text[:4])
    marked = text[4:5] == "-"
    rest = text[4 + marked :]
    if rest[:1] == "W":
        week, rest = _number(rest[1:3]), rest[3:]
        if len(text[4 + marked :]) < 3:
            raise ValueError
        day = 1
        if rest:
            if marked != (rest[0] == "-"):
                raise ValueError
            rest = rest[marked:]
            if len(rest) != 1:
                raise ValueError
            day = _number(rest)
        return from_week(year, week, day)
    if len(text) != (10 if marked else 8) or marked and rest[2] != "-":
        raise ValueError
    return year, _number(rest[:2]), _number(rest[3:] if marked else rest[2:])


def date_length(text):
    """How many characters at the start of a text are a date."""
    if len(text) < 7:
        raise ValueError
    if text[4] == "-":
        if text[5] == "W":
            return 10 if len(text) > 8 and text[8] == "-" and text[9:10].isdigit() else 8
        return 10
    if text[4] == "W":
        # a digit behind the week is a day, unless too many follow
        at = 7
        while at < len(text) and text[at].isdigit():
            at += 1
        if at < 9:
            return at
        return 7 if at % 2 == 0 else 8
    return 8


def _clock(text):
    # [hour, minute, second, microsecond] of HH[:MM[:SS[.ffffff]]]
    if len(text) < 2:
        raise ValueError
    parts = [_number(text[:2]), 0, 0, 0]
    at = 2
    marked = text[at : at + 1] == ":"
    for place in (1, 2):
        if at == len(text):
            return parts
        if text[at] in ".,":
            break
        if marked:
            if text[at] != ":":
                raise ValueError
            at += 1
        if len(text) - at < 2:
            raise ValueError
        parts[place] = _number(text[at : at + 2])
        at += 2
    if at < len(text):
        if text[at] not in ".," or at < (8 if marked else 6):
            raise ValueError
        digits = text[at + 1 :]
        if not digits or not digits.isascii() or not digits.isdigit():
            raise ValueError
        parts[3] = int((digits + "00000")[:6])
    return parts


def read_time(text):
    """(hour, minute, second, microsecond, zone); ValueError for what is none."""
    at = max(text.find("+"), text.find("-"), text.find("Z"))
    if text.endswith("Z"):
        at = len(text) - 1
    if at < 0:
        return *_clock(text), None
    zone = text[at + 1 :]
    if text[at] == "Z":
        if zone:
            raise ValueError
        return *_clock(text[:at]), timezone.utc
    if len(zone) in (0, 1, 3):
        raise ValueError
    hours, minutes, seconds, microseconds = _clock(zone)
    if minutes > 59 or seconds > 59:
        raise ValueError
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)
    return *_clock(text[:at]), timezone(offset if text[at] == "+" else -offset)


def lay_out(thing, format, fields):
    """`strftime` with the directives that need more than nine numbers."""
    import time

    from ._zone import offset_text

    parts = []
    at = 0
    while True:
        found = format.find("%", at)
        if found < 0 or found + 1 >= len(format):
            parts.append(format[at:])
            break
        parts.append(format[at:found])
        letter = format[found + 1]
        at = found + 2
        if letter == "f":
            parts.append(f"{getattr(thing, 'microsecond', 0):06}")
        elif letter == "z":
            offset = thing.utcoffset() if hasattr(thing, "utcoffset") else None
            parts.append(offset_text(offset, ""))
        elif letter == ":" and format[at : at + 1] == "z":
            at += 1
            offset = thing.utcoffset() if hasattr(thing, "utcoffset") else None
            parts.append(offset_text(offset))
        elif letter == "Z":
            name = thing.tzname() if hasattr(thing, "tzname") else None
            parts.append((name or "").replace("%", "%%"))
        else:
            parts.append("%" + letter)
    return time.strftime("".join(parts), fields)


def clock_text(hour, minute, second, microsecond, timespec):
    """The time of day as ISO 8601 has it."""
    if timespec == "auto":
        timespec = "microseconds" if microsecond else "seconds"
    if timespec == "hours":
        return f"{hour:02}"
    if timespec == "minutes":
        return f"{hour:02}:{minute:02}"
    text = f"{hour:02}:{minute:02}:{second:02}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{microsecond // 1000:03}"
    if timespec == "microseconds":
        return f"{text}.{microsecond:06}"
    raise ValueError("Unknown timespec value")


def check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")


def check_clock(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
