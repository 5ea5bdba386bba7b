import locale
def show(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)
show(locale.setlocale, locale.LC_ALL, "C")
show(locale.setlocale, locale.LC_ALL)
show(locale.setlocale, locale.LC_NUMERIC, "xx_YY")
show(locale.setlocale, 99, "C")
show(locale.getlocale)
show(locale.getlocale, locale.LC_ALL)
conv = locale.localeconv()
print(sorted(conv.items()))
print(locale.strcoll("a", "b"), locale.strcoll("b", "a"), locale.strcoll("a", "a"), sorted("bAc", key=locale.strxfrm))
show(locale.format_string, "%d", 1234567, grouping=True)
show(locale.format_string, "%.2f %s", (1234.5, "x"), True)
show(locale.format_string, "%(a)d%%", {"a": 3})
show(locale.currency, 3)
print(locale.str(1.1), locale.atof("3.14"), locale.atoi("12"), locale.delocalize("1.5"), locale.localize("1234.5"))
print(locale.normalize("C"), locale.LC_TIME, locale.LC_ALL, locale.CHAR_MAX)
print(locale.nl_langinfo(locale.DAY_1), locale.nl_langinfo(locale.ABMON_12), locale.nl_langinfo(locale.MON_3), locale.nl_langinfo(locale.D_FMT), locale.nl_langinfo(locale.RADIXCHAR))
