"""Calendar times read from texts, for `time.strptime` and the classes of `datetime`."""

import re
import time

_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
]


def _one_of(names):
    return "|".join(sorted(names, key=len, reverse=True))


# what each directive matches
_PATTERNS = {
    "a": _one_of([name[:3] for name in _DAYS]),
    "A": _one_of(_DAYS),
    "b": _one_of([name[:3] for name in _MONTHS]),
    "B": _one_of(_MONTHS),
    "d": r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]",
    "f": r"[0-9]{1,6}",
    "G": r"\d\d\d\d",
    "H": r"2[0-3]|[01]\d|\d",
    "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "j": r"36[0-6]|3[0-5]\d|[12]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
    "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d",
    "p": "am|pm",
    "S": r"6[01]|[0-5]\d|\d",
    "u": "[1-7]",
    "U": r"5[0-3]|[0-4]\d|\d",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
    "w": "[0-6]",
    "W": r"5[0-3]|[0-4]\d|\d",
    "y": r"\d\d",
    "Y": r"\d\d\d\d",
    "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)",
    "Z": None,
}
_WHOLE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_compiled = {}


def _zones():
    return {"utc", "gmt"} | {name.lower() for name in time.tzname}


def _pattern(format):
    # the regular expression of a format
    for letter, text in _WHOLE.items():
        format = re.sub(f"(?<!%)((?:%%)*)%{letter}", lambda found: found[1] + text, format)
    parts = []
    at = 0
    while at < len(format):
        char = format[at]
        at += 1
        if char.isspace():
            if not parts or parts[-1] != r"\s+":
                parts.append(r"\s+")
        elif char != "%":
            parts.append(re.escape(char))
        elif at == len(format):
            raise ValueError(f"stray % in format '{format}'")
        else:
            letter = format[at]
            at += 1
            if letter == "%":
                parts.append("%")
            elif letter not in _PATTERNS:
                raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
            else:
                parts.append(f"(?P<{letter}>{_PATTERNS[letter] or _one_of(_zones())})")
    return re.compile("".join(parts), re.IGNORECASE)


def _days_before(year):
    year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_lengths(year):
    return [31, 29 if _is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def ordinal(year, month, day):
    """The number of a day, the first of January of the year 1 being 1."""
    if not 1 <= day <= _month_lengths(year)[month - 1]:
        raise ValueError("day is out of range for month")
    return _days_before(year) + sum(_month_lengths(year)[: month - 1]) + day


def civil(number):
    """(year, month, day) of the number of a day."""
    year = (number - 1) * 400 // 146097 + 1
    while _days_before(year) >= number:
        year -= 1
    while _days_before(year + 1) < number:
        year += 1
    day = number - _days_before(year)
    for month, length in enumerate(_month_lengths(year), 1):
        if day <= length:
            return year, month, day
        day -= length


def _offset(text):
    # seconds east, and millionths of a second
    if text == "Z":
        return 0, 0
    sign = -1 if text[0] == "-" else 1
    digits = text[1:]
    if digits[2] == ":":
        if len(digits) > 5 and digits[5] != ":":
            raise ValueError(f"Inconsistent use of : in {text}")
        digits = digits.replace(":", "", 2)
    elif ":" in digits:
        raise ValueError(f"Inconsistent use of : in {text}")
    whole, _, fraction = digits.partition(".")
    seconds = int(whole[:2]) * 3600 + int(whole[2:4]) * 60 + int(whole[4:] or 0)
    return sign * seconds, sign * int((fraction + "000000")[:6])


def _from_week(year, week, weekday, monday_first):
    # the day of the year, which may lie outside it; weeks before the first full one are week 0
    first = (_days_before(year) + 7) % 7
    if not monday_first:
        first = (first + 1) % 7
        weekday = (weekday + 1) % 7
    lead = (7 - first) % 7
    return 1 + weekday - first if week == 0 else 1 + lead + 7 * (week - 1) + weekday


def _from_iso(year, week, weekday):
    # the number of the day
    fourth = _days_before(year) + 4
    monday = fourth - (fourth - 1) % 7
    if week == 53:
        following = _days_before(year + 1) + 4
        if monday + 52 * 7 == following - (following - 1) % 7:
            raise ValueError("Invalid week: 53")
    return monday + (week - 1) * 7 + weekday


def parse(string, format):
    """Read a text: the eleven fields of a `struct_time`, and the millionths of the second and of the offset."""
    for place, given in enumerate([string, format]):
        if not isinstance(given, str):
            raise TypeError(f"strptime() argument {place} must be str, not {type(given)}")
    pattern = _compiled.get(format)
    if pattern is None:
        if len(_compiled) > 50:
            _compiled.clear()
        pattern = _compiled[format] = _pattern(format)
    found = pattern.match(string)
    if found is None:
        raise ValueError(f"time data {string!r} does not match format {format!r}")
    if found.end() != len(string):
        raise ValueError(f"unconverted data remains: {string[found.end():]}")
    given = found.groupdict()
    if "d" in given and not given.keys() & {"y", "Y", "G"} and not given.keys() & {"j"}:
        import warnings

        warnings.warn(f"the format {format!r} has a day of month without a year: 29 February cannot be read by it",
                      DeprecationWarning, stacklevel=3)
    number = {key: int(given[key]) for key in "dGHIjmMSVyYU" if key in given}
    if "W" in given:
        number["W"] = int(given["W"])
    year = number.get("Y")
    if "y" in number:
        year = number["y"] + (1900 if number["y"] >= 69 else 2000)
    month, day = number.get("m", 1), number.get("d", 1)
    if "B" in given:
        month = _MONTHS.index(given["B"].lower()) + 1
    if "b" in given:
        month = [name[:3] for name in _MONTHS].index(given["b"].lower()) + 1
    hour = number.get("H", 0)
    if "I" in number:
        hour = number["I"] % 12 + (12 if given.get("p", "").lower() == "pm" else 0)
    weekday = None
    if "A" in given:
        weekday = _DAYS.index(given["A"].lower())
    elif "a" in given:
        weekday = [name[:3] for name in _DAYS].index(given["a"].lower())
    elif "w" in given:
        weekday = (int(given["w"]) + 6) % 7
    elif "u" in given:
        weekday = int(given["u"]) - 1
    yearday = number.get("j")
    if "G" in number:
        if yearday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                             "Use '%Y' instead.")
        if "V" not in number or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
    elif "V" in number:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                             "directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                         "'%G' instead.")
    leap_day = False
    if year is None:
        # a leap day without a year is read in a year that has one
        leap_day = month == 2 and day == 29
        year = 1904 if leap_day else 1900
    at = None
    if yearday is None and weekday is not None:
        if "G" in number:
            at = _from_iso(number["G"], number["V"], weekday)
        elif "U" in number or "W" in number:
            week = number.get("W", number.get("U"))
            yearday = _from_week(year, week, weekday, "W" in number)
            at = _days_before(year) + yearday
    elif yearday is not None:
        at = _days_before(year) + yearday
    if at is None:
        at = ordinal(year, month, day)
    else:
        year, month, day = civil(at)
    if yearday is None or yearday <= 0:
        yearday = at - _days_before(year)
    if weekday is None:
        weekday = (at + 6) % 7
    daylight, zone, offset, fraction = -1, None, None, 0
    if "z" in given:
        offset, fraction = _offset(given["z"])
    if "Z" in given:
        zone = given["Z"]
        name = zone.lower()
        if name in ("utc", "gmt") or name == time.tzname[0].lower():
            daylight = 0
        elif time.daylight:
            daylight = 1
    fields = (1900 if leap_day else year, month, day, hour, number.get("M", 0), number.get("S", 0), weekday, yearday,
              daylight, zone, offset)
    return fields, int(given.get("f", "0").ljust(6, "0")), fraction


def struct_time_of(string, format):
    """What `time.strptime` gives."""
    return time.struct_time(parse(string, format)[0])
