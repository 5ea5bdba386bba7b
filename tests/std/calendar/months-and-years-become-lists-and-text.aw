import sys
import calendar, datetime, time
def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
print(calendar.month(2024, 2))
print(calendar.calendar(2023))
print(calendar.calendar(2023, 3, 2, 4, 5))
calendar.prmonth(2021, 12, 4, 2)
calendar.prcal(1999, m=4)
print(calendar.weekheader(3), "|", calendar.weekheader(10), "|", calendar.weekheader(1))
for y in (1900, 2000, 2023, 2024):
    print(calendar.isleap(y), [tuple(map(int, calendar.monthrange(y, m))) for m in range(1, 13)])
print(calendar.leapdays(1900, 2001), calendar.leapdays(2001, 1990), calendar.weekday(2024, 2, 29), repr(calendar.weekday(1, 1, 1)), calendar.weekday(20000, 1, 1), calendar.weekday(-5, 1, 1))
show(calendar.monthrange, 2024, 13)
show(calendar.monthrange, 2024, 0)
show(calendar.month, 2024, 13)
show(calendar.setfirstweekday, 7)
show(calendar.weekday, 2024, 2, 30)
for f in (0, 3, 6):
    calendar.setfirstweekday(f)
    print(calendar.firstweekday(), calendar.monthcalendar(2024, 9))
    c = calendar.Calendar(f)
    print(list(c.iterweekdays()), list(c.itermonthdays(2024, 9)), list(c.itermonthdays2(2024, 12))[:9], list(c.itermonthdays3(2024, 12))[-5:], list(c.itermonthdays4(2024, 1))[:4])
    print([str(d) for d in c.itermonthdates(2024, 2)][:3], c.monthdatescalendar(2024, 2)[0][0], c.monthdays2calendar(2024, 2)[0], c.monthdayscalendar(2024, 2)[-1])
    print(len(c.yeardatescalendar(2024)), c.yeardayscalendar(2024, 5)[2][1], c.yeardays2calendar(2024, 4)[0][0][0])
calendar.setfirstweekday(calendar.MONDAY)
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.month_name[1:3], calendar.day_name[-1], len(calendar.month_name))
show(lambda: calendar.day_name[7])
h = calendar.HTMLCalendar(6)
print(h.formatmonth(2024, 2))
print(h.formatmonth(2024, 2, withyear=False)[:200])
print(h.formatyear(2024, 5))
print(h.formatyearpage(2024, css=None, encoding="ascii")[:400])
class My(calendar.HTMLCalendar):
    cssclass_month = "m"
    cssclasses = ["d"] * 7
    def formatday(self, day, weekday):
        return f"<{day}>"
print(My().formatmonth(2024, 2))
t = calendar.TextCalendar(firstweekday=6)
print(t.formatmonth(2024, 2, w=5, l=2), t.formatyear(2024, 2, 1, 2, 6), t.firstweekday, t.getfirstweekday())
t.prmonth(2020, 1); t.pryear(2020)
print(calendar.timegm((2024, 2, 29, 12, 30, 15)), calendar.timegm(time.gmtime(0)), calendar.timegm((1960, 1, 1, 0, 0, 0, 0, 0, 0)))
print(calendar.JANUARY, repr(calendar.Month.MAY), calendar.Day(3), calendar.Month(2) == 2, calendar.SUNDAY, list(calendar.Day), calendar.Month.MAY.name)
print(calendar.LocaleTextCalendar(locale="C").formatmonth(2024, 3))
print(calendar.LocaleHTMLCalendar(locale="C").formatmonthname(2024, 3), calendar.__all__[:5])
calendar.main(["2024", "5"]); calendar.main(["-f", "6", "-m", "2", "2022"]); sys.stdout.flush(); calendar.main(["-t", "html", "2022", "-c", "x.css"]); sys.stdout.flush()
print(calendar.IllegalMonthError(13), issubclass(calendar.IllegalMonthError, IndexError), calendar.formatstring(["a", "b"], 5, 1))
