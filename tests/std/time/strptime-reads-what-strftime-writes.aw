import time
import warnings

warnings.simplefilter("ignore")


def attempt(*args):
    try:
        found = time.strptime(*args)
        print(args, tuple(found), found.tm_zone, found.tm_gmtoff)
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__, e)


for text, format in [
    ("2020-01-02", "%Y-%m-%d"), ("x", "%Y"), ("2020 x", "%Y"), ("30 Nov 00", "%d %b %y"), ("2020", "%Q"),
    ("2020", "%"), ("12 PM", "%I %p"), ("12 am", "%I %p"), ("11 pm", "%I %p"), ("2020 200", "%Y %j"),
    ("2020 10 1", "%Y %U %w"), ("2020 10 1", "%Y %W %w"), ("2020 10 1", "%G %V %u"), ("2020 10", "%G %V"),
    ("2020 10 1", "%Y %V %u"), ("10 1", "%V %u"), ("2020 10 3 100", "%G %V %u %j"), ("+0530", "%z"),
    ("-05:30:15", "%z"), ("Z", "%z"), ("+05:3015", "%z"), ("UTC", "%Z"), ("utc", "%Z"),
    ("01/02/03", "%D"), ("01/02/03", "%x"), ("01:02:03", "%X"), ("01:02:03", "%T"), ("1.5", "%S.%f"), ("29", "%d"),
    ("Feb 29", "%b %d"), ("2021 Feb 29", "%Y %b %d"), ("", ""), ("%", "%%"), ("a  b 2020", "a b %Y"), ("69", "%y"),
    ("68", "%y"), (3, "%y"), ("3", 3), ("Monday January 5 2015", "%A %B %d %Y"),
    ("MONDAY january 5 2015", "%A %B %d %Y"), ("2020-02-30", "%Y-%m-%d"), ("2020 366", "%Y %j"),
    ("2021 366", "%Y %j"), ("60", "%S"), ("61", "%S"), ("62", "%S"), ("24", "%H"), ("2020.01.02", "%Y.%m.%d"),
    ("(2020)", "(%Y)"), ("1 2", "%d\t%m"), ("5", "%u"), ("0", "%w"), ("7", "%w"), ("2015 53 5", "%G %V %u"),
    ("2016 53 5", "%G %V %u"), ("20", "%C"), ("5", "%e"), ("2020 0 1", "%Y %U %w"), ("2021 0 1", "%Y %W %w"),
    ("1 2020-01", "%u %Y-%m"), ("Mon Jan  1 02:03:04 2018", "%c"), ("100%c", "100%%c"),
]:
    attempt(text, format)
attempt("Mon Jan  1 02:03:04 2018")
for week in range(54):
    for directive in ("U", "W"):
        for day in (0, 3, 6):
            print(week, directive, day, time.strptime(f"2021 {week} {day}", f"%Y %{directive} %w")[:8])
for moment in range(0, 2**31, 10**8 + 12345):
    text = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(moment))
    assert time.strptime(text, "%Y-%m-%d %H:%M:%S")[:8] == time.gmtime(moment)[:8], text
