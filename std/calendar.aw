"""Calendars: the days of months and years, as lists, as text and as HTML."""

import datetime
import locale as _locale
import sys
from enum import IntEnum, global_enum
from itertools import repeat

__all__ = [
    "IllegalMonthError", "IllegalWeekdayError", "setfirstweekday", "firstweekday", "isleap", "leapdays", "weekday",
    "monthrange", "monthcalendar", "prmonth", "month", "prcal", "calendar", "timegm", "month_name", "month_abbr",
    "day_name", "day_abbr", "Calendar", "TextCalendar", "HTMLCalendar", "LocaleTextCalendar", "LocaleHTMLCalendar",
    "weekheader", "Day", "Month", "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST",
    "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY",
    "SUNDAY",
]

error = ValueError


class IllegalMonthError(ValueError):
    """A number that is no month."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return "bad month number %r; must be 1-12" % self.month


class IllegalWeekdayError(ValueError):
    """A number that is no day of the week."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return "bad weekday number %r; must be 0 (Monday) to 6 (Sunday)" % self.weekday


@global_enum
class Month(IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


@global_enum
class Day(IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


class _Names:
    # a sequence of what `strftime` says for each of some dates

    def __init__(self, form, dates, first):
        self.format = form
        self._dates = dates
        self._first = first  # names in front that no date has

    def _name(self, date):
        return date.strftime(self.format)

    def __getitem__(self, at):
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        try:
            at = range(len(self))[at]
        except IndexError:
            raise IndexError("list index out of range") from None
        return "" if at < self._first else self._name(self._dates[at - self._first])

    def __len__(self):
        return self._first + len(self._dates)


_days = [datetime.date(2001, 1, day) for day in range(1, 8)]
_months = [datetime.date(2001, month, 1) for month in range(1, 13)]
day_name = _Names("%A", _days, 0)
day_abbr = _Names("%a", _days, 0)
month_name = _Names("%B", _months, 1)
month_abbr = _Names("%b", _months, 1)


# ---------------------------------------------------------------- years, months, days


def isleap(year):
    """Has the year a 29th of February?"""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    """How many such years there are from the first to before the second."""

    def before(year):
        year -= 1
        return year // 4 - year // 100 + year // 400

    return before(y2) - before(y1)


def weekday(year, month, day):
    """The day of the week: 0 is Monday."""
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        year = 2000 + year % 400  # the calendar repeats itself
    return Day(datetime.date(year, month, day).weekday())


def monthrange(year, month):
    """(the day of the week of the first day, how many days there are)"""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _monthlen(year, month)


def _monthlen(year, month):
    return mdays[month] + (month == 2 and isleap(year))


def _prevmonth(year, month):
    return (year - 1, 12) if month == 1 else (year, month - 1)


def _nextmonth(year, month):
    return (year + 1, 1) if month == 12 else (year, month + 1)


class Calendar:
    """Days by weeks, which start with a day of one's choice."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    def getfirstweekday(self):
        return self._firstweekday % 7

    def setfirstweekday(self, firstweekday):
        self._firstweekday = firstweekday

    firstweekday = property(getfirstweekday, setfirstweekday)

    def iterweekdays(self):
        """The days of a week."""
        for day in range(self.firstweekday, self.firstweekday + 7):
            yield day % 7

    def itermonthdates(self, year, month):
        """The dates of all weeks that have a day of the month."""
        for y, m, d in self.itermonthdays3(year, month):
            yield datetime.date(y, m, d)

    def _edges(self, year, month):
        # how many days of other months stand before and behind
        first, length = monthrange(year, month)
        before = (first - self.firstweekday) % 7
        return before, length, (self.firstweekday - first - length) % 7

    def itermonthdays(self, year, month):
        """The numbers of the days, 0 for those of other months."""
        before, length, behind = self._edges(year, month)
        yield from repeat(0, before)
        yield from range(1, length + 1)
        yield from repeat(0, behind)

    def itermonthdays2(self, year, month):
        """(number or 0, day of the week)"""
        for at, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, at % 7

    def itermonthdays3(self, year, month):
        """(year, month, day), other months included."""
        before, length, behind = self._edges(year, month)
        y, m = _prevmonth(year, month)
        end = _monthlen(y, m) + 1
        for day in range(end - before, end):
            yield y, m, day
        for day in range(1, length + 1):
            yield year, month, day
        y, m = _nextmonth(year, month)
        for day in range(1, behind + 1):
            yield y, m, day

    def itermonthdays4(self, year, month):
        """(year, month, day, day of the week)"""
        for at, (y, m, d) in enumerate(self.itermonthdays3(year, month)):
            yield y, m, d, (self.firstweekday + at) % 7

    def _weeks(self, days):
        days = list(days)
        return [days[at:at + 7] for at in range(0, len(days), 7)]

    def monthdatescalendar(self, year, month):
        """The weeks of a month as lists of dates."""
        return self._weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))

    def _rows(self, of_month, year, width):
        months = [of_month(year, month) for month in Month]
        return [months[at:at + width] for at in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        """A year as rows of months, which are lists of weeks."""
        return self._rows(self.monthdatescalendar, year, width)

    def yeardays2calendar(self, year, width=3):
        return self._rows(self.monthdays2calendar, year, width)

    def yeardayscalendar(self, year, width=3):
        return self._rows(self.monthdayscalendar, year, width)


# ---------------------------------------------------------------- as text


class TextCalendar(Calendar):
    """Calendars as text."""

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        return (f"{day:2}" if day else "").center(width)

    def formatweek(self, theweek, width):
        return " ".join(self.formatday(day, weekday, width) for day, weekday in theweek)

    def formatweekday(self, day, width):
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        return " ".join(self.formatweekday(day, width) for day in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        name = month_name[themonth]
        return (f"{name} {theyear!r}" if withyear else name).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        """A month: `w` characters for a day, `l` lines for a week."""
        w, l = max(2, w), max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1), self.formatweekheader(w)]
        lines += [self.formatweek(week, w) for week in self.monthdays2calendar(theyear, themonth)]
        return "".join(line.rstrip() + "\n" * l for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year in rows of `m` months, `c` characters between them."""
        w, l, c = max(2, w), max(1, l), max(2, c)
        width = (w + 1) * 7 - 1
        out = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), "\n" * l]
        header = self.formatweekheader(w)
        for at, row in enumerate(self.yeardays2calendar(theyear, m)):
            months = range(m * at + 1, min(m * (at + 1) + 1, 13))
            names = (self.formatmonthname(theyear, month, width, False) for month in months)
            out += ["\n" * l, formatstring(names, width, c).rstrip(), "\n" * l]
            out += [formatstring((header for _ in months), width, c).rstrip(), "\n" * l]
            for line in range(max(map(len, row))):
                weeks = [self.formatweek(month[line], w) if line < len(month) else "" for month in row]
                out += [formatstring(weeks, width, c).rstrip(), "\n" * l]
        return "".join(out)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


def formatstring(cols, colwidth=20, spacing=6):
    """Texts side by side."""
    return (" " * spacing).join(text.center(colwidth) for text in cols)


def format(cols, colwidth=20, spacing=6):
    print(formatstring(cols, colwidth, spacing))


# ---------------------------------------------------------------- as HTML


class HTMLCalendar(Calendar):
    """Calendars as HTML."""

    cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    cssclasses_weekday_head = cssclasses
    cssclass_noday = "noday"
    cssclass_month_head = "month"
    cssclass_month = "month"
    cssclass_year_head = "year"
    cssclass_year = "year"

    def formatday(self, day, weekday):
        if day == 0:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        return f"<tr>{''.join(self.formatday(day, weekday) for day, weekday in theweek)}</tr>"

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        return f"<tr>{''.join(map(self.formatweekday, self.iterweekdays()))}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        """A month as a table."""
        lines = [
            f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_month}">',
            self.formatmonthname(theyear, themonth, withyear), self.formatweekheader(),
            *map(self.formatweek, self.monthdays2calendar(theyear, themonth)), "</table>",
        ]
        return "".join(line + "\n" for line in lines)

    def formatyear(self, theyear, width=3):
        """A year as a table of tables."""
        width = max(width, 1)
        out = [
            f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_year}">', "\n",
            f'<tr><th colspan="{width}" class="{self.cssclass_year_head}">{theyear}</th></tr>',
        ]
        for start in range(1, 13, width):
            months = range(start, min(start + width, 13))
            cells = (f"<td>{self.formatmonth(theyear, month, False)}</td>" for month in months)
            out += ["<tr>", *cells, "</tr>"]
        out.append("</table>")
        return "".join(out)

    def formatyearpage(self, theyear, width=3, css="calendar.css", encoding=None):
        """A whole page, as bytes."""
        encoding = encoding or "utf-8"
        out = [
            f'<?xml version="1.0" encoding="{encoding}"?>\n',
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
            '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n',
            "<html>\n", "<head>\n", f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}" />\n',
        ]
        if css is not None:
            out.append(f'<link rel="stylesheet" type="text/css" href="{css}" />\n')
        out += [
            f"<title>Calendar for {theyear}</title>\n", "</head>\n", "<body>\n", self.formatyear(theyear, width),
            "</body>\n", "</html>\n",
        ]
        return "".join(out).encode(encoding, "xmlcharrefreplace")


class different_locale:
    """A `with` block in another locale."""

    def __init__(self, locale):
        self.locale = locale
        self.oldlocale = None

    def __enter__(self):
        self.oldlocale = _locale.setlocale(_locale.LC_TIME, None)
        _locale.setlocale(_locale.LC_TIME, self.locale)

    def __exit__(self, *args):
        if self.oldlocale is not None:
            _locale.setlocale(_locale.LC_TIME, self.oldlocale)


def _default_locale():
    return _locale.getlocale(_locale.LC_TIME)[0] or _locale.setlocale(_locale.LC_TIME)


class _InLocale:
    # names in the words of another locale

    def __init__(self, firstweekday=0, locale=None):
        super().__init__(firstweekday)
        self.locale = _default_locale() if locale is None else locale

    def formatweekday(self, *args):
        with different_locale(self.locale):
            return super().formatweekday(*args)

    def formatmonthname(self, *args, **kwargs):
        with different_locale(self.locale):
            return super().formatmonthname(*args, **kwargs)


class LocaleTextCalendar(_InLocale, TextCalendar):
    """Calendars as text in the words of a locale."""


class LocaleHTMLCalendar(_InLocale, HTMLCalendar):
    """Calendars as HTML in the words of a locale."""


# ---------------------------------------------------------------- one calendar for those who need no more

c = TextCalendar()
firstweekday = c.getfirstweekday


def setfirstweekday(firstweekday):
    """The day that weeks start with, for the functions of this module."""
    if not MONDAY <= firstweekday <= SUNDAY:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


monthcalendar = c.monthdayscalendar
prweek = c.prweek
week = c.formatweek
weekheader = c.formatweekheader
prmonth = c.prmonth
month = c.formatmonth
calendar = c.formatyear
prcal = c.pryear

EPOCH = 1970
_EPOCH_ORD = datetime.date(EPOCH, 1, 1).toordinal()


def timegm(tuple):
    """The seconds since 1970 of a time in UTC."""
    year, month, day, hour, minute, second = tuple[:6]
    days = datetime.date(year, month, 1).toordinal() - _EPOCH_ORD + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


def main(args=None):
    """Print a calendar, as the command line asks."""
    import argparse

    parser = argparse.ArgumentParser(prog="calendar")
    text = parser.add_argument_group("text only arguments")
    text.add_argument("-w", "--width", type=int, default=2, help="width of date column (default 2)")
    text.add_argument("-l", "--lines", type=int, default=1, help="number of lines for each week (default 1)")
    text.add_argument("-s", "--spacing", type=int, default=6, help="spacing between months (default 6)")
    text.add_argument("-m", "--months", type=int, default=3, help="months per row (default 3)")
    page = parser.add_argument_group("html only arguments")
    page.add_argument("-c", "--css", default="calendar.css", help="CSS to use for page")
    parser.add_argument("-L", "--locale", default=None, help="locale to use for month and weekday names")
    parser.add_argument("-e", "--encoding", default=None, help="encoding to use for output")
    parser.add_argument("-t", "--type", default="text", choices=("text", "html"), help="output type (text or html)")
    parser.add_argument(
        "-f", "--first-weekday", type=int, default=0,
        help="weekday (0 is Monday, 6 is Sunday) to start each week (default 0)",
    )
    parser.add_argument("year", nargs="?", type=int, help="year number")
    parser.add_argument("month", nargs="?", type=int, help="month number (1-12), text only")
    options = parser.parse_args(args)
    if options.locale and not options.encoding:
        parser.error("if --locale is specified --encoding is required")
    year = options.year or datetime.date.today().year
    if options.type == "html":
        if options.month:
            parser.error("incorrect number of arguments")
        made = LocaleHTMLCalendar(locale=options.locale) if options.locale else HTMLCalendar()
        made.setfirstweekday(options.first_weekday)
        sys.stdout.buffer.write(made.formatyearpage(year, css=options.css, encoding=options.encoding))
        return
    made = LocaleTextCalendar(locale=options.locale) if options.locale else TextCalendar()
    made.setfirstweekday(options.first_weekday)
    if options.month:
        out = made.formatmonth(year, options.month, options.width, options.lines)
    else:
        out = made.formatyear(year, options.width, options.lines, options.spacing, options.months)
    if options.encoding:
        sys.stdout.buffer.write(out.encode(options.encoding))
    else:
        sys.stdout.write(out)


if __name__ == "__main__":
    main()
