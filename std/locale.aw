"""What depends on language and country: here there is the locale `C` only."""

import re

__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll",
    "strxfrm", "str", "atof", "atoi", "format_string", "currency", "normalize", "getencoding", "delocalize", "localize",
    "nl_langinfo", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL",
    "CHAR_MAX",
]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127

_float, _str = float, str


class Error(Exception):
    """A locale that is not there."""


_names = ["C.UTF-8", *["C"] * 5]


def setlocale(category, locale=None):
    """Choose a locale, or ask for the one that was chosen. There is `C`, also named `POSIX` and `C.UTF-8`."""
    if not LC_CTYPE <= category <= LC_ALL:
        raise Error("unsupported locale setting")
    chosen = range(LC_ALL) if category == LC_ALL else [category]
    if locale is not None:
        if not isinstance(locale, _str):
            locale = ".".join(part for part in locale if part) or "C"
        if locale == "":
            import os

            found = (os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG"))
            locale = next(filter(None, found), "C")
            if locale not in ("C", "POSIX", "C.UTF-8", "C.utf8"):
                locale = "C.UTF-8"  # what the environment names is not known here
        if locale not in ("C", "POSIX", "C.UTF-8", "C.utf8"):
            raise Error("unsupported locale setting")
        for each in chosen:
            _names[each] = "C" if locale == "POSIX" else locale
    if category != LC_ALL:
        return _names[category]
    if len(set(_names)) == 1:
        return _names[0]
    titles = "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES"
    fixed = ("LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION")
    return ";".join([f"{title}={name}" for title, name in zip(titles, _names)] + [f"{title}=C" for title in fixed])


def getlocale(category=LC_CTYPE):
    """(language, encoding) of the locale that was chosen."""
    name = setlocale(category)
    if category == LC_ALL and ";" in name:
        raise TypeError("category LC_ALL is not supported")
    return (None, None) if name == "C" else ("C", "UTF-8")


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """The same of the environment."""
    import warnings

    warnings._deprecated(
        "locale.getdefaultlocale", "{name!r} is deprecated and slated for removal in Python {remove}.",
        remove=(3, 15),
    )
    return None, None


def getpreferredencoding(do_setlocale=True):
    """The encoding of texts in files."""
    return "utf-8"


def getencoding():
    return "utf-8"


def normalize(localename):
    """The usual name of a locale."""
    if localename.lower() in ("c", "posix"):
        return "C"
    if localename.lower() in ("c.utf8", "c.utf-8"):
        return "C.UTF-8"
    return localename


def localeconv():
    """How numbers and sums of money are written."""
    empty = (
        "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep positive_sign negative_sign thousands_sep"
    )
    unknown = (
        "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn"
    )
    return {
        "decimal_point": ".", "grouping": [], "mon_grouping": [], **dict.fromkeys(empty.split(), ""),
        **dict.fromkeys(unknown.split(), CHAR_MAX),
    }


def strcoll(os1, os2, /):
    """Which text comes first: below, above or at zero."""
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """What to compare instead of a text."""
    return string


_PERCENT = re.compile(r"%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]")


def format_string(f, val, grouping=False, monetary=False):
    """`f % val`; in this locale numbers have no groups."""
    if not isinstance(val, (tuple, dict)) and not hasattr(val, "keys"):
        val = (val,)
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    """A sum of money: this locale has no currency."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float as text."""
    return "%.12g" % val


def delocalize(string):
    """The text of a number as Python writes it."""
    return string


def localize(string, grouping=False, monetary=False):
    """The text of a number as the locale writes it."""
    return string


def atof(string, func=_float):
    """The float that a text is."""
    return func(delocalize(string))


def atoi(string):
    """The int that a text is."""
    return int(delocalize(string))


# what `nl_langinfo` can be asked, by the numbers of the C library
CODESET, RADIXCHAR, THOUSEP, YESEXPR, NOEXPR, CRNCYSTR = 14, 65536, 65537, 327680, 327681, 262159
D_T_FMT, D_FMT, T_FMT, T_FMT_AMPM, AM_STR, PM_STR = 131112, 131113, 131114, 131115, 131110, 131111
ERA, ERA_D_FMT, ALT_DIGITS, ERA_D_T_FMT, ERA_T_FMT = 131116, 131118, 131119, 131120, 131121
_info = {
    CODESET: "UTF-8", RADIXCHAR: ".", THOUSEP: "", YESEXPR: "^[yY]", NOEXPR: "^[nN]", CRNCYSTR: "-",
    D_T_FMT: "%a %b %e %H:%M:%S %Y", D_FMT: "%m/%d/%y", T_FMT: "%H:%M:%S", T_FMT_AMPM: "%I:%M:%S %p", AM_STR: "AM",
    PM_STR: "PM", ERA: "", ERA_D_FMT: "", ALT_DIGITS: "", ERA_D_T_FMT: "", ERA_T_FMT: "",
}


def _name_info():
    import calendar

    for kind, start, names in (
        ("ABDAY", 131072, calendar.day_abbr), ("DAY", 131079, calendar.day_name),
        ("ABMON", 131086, calendar.month_abbr[1:]), ("MON", 131098, calendar.month_name[1:]),
    ):
        names = list(names)
        if "DAY" in kind:
            names = [names[6], *names[:6]]  # here weeks start with Sunday
        for at, name in enumerate(names):
            globals()[f"{kind}_{at + 1}"] = start + at
            _info[start + at] = name


def nl_langinfo(key, /):
    """Words and forms of the locale."""
    if key >= 131072 and key not in _info:
        _name_info()
    try:
        return _info[key]
    except KeyError:
        raise ValueError("unsupported langinfo constant") from None


def __getattr__(name):
    if name.rstrip("0123456789") in ("ABDAY_", "DAY_", "ABMON_", "MON_") and name not in globals():
        _name_info()
        if name in globals():
            return globals()[name]
    raise AttributeError(f"module 'locale' has no attribute {name!r}")
