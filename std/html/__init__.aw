"""Texts inside of HTML: signs that mean something there are written as references, and back."""

import re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """A text as it may stand in HTML; without `quote` not inside of attributes."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


_REFERENCE = re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")

# numbers from 0x80 to 0x9f mean the characters of Windows-1252, where it has one
_WINDOWS = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
)


def _numbered(number):
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    if 0x80 <= number <= 0x9F:
        return _WINDOWS[number - 0x80]
    no_character = number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF
    control = number < 0x20 and number not in (9, 10, 12, 13) or number == 0x7F
    return "" if no_character or control else chr(number)


def _meant(found):
    from html.entities import html5

    reference = found[1]
    if reference[0] == "#":
        digits = reference[1:].rstrip(";")
        return _numbered(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    if reference in html5:
        return html5[reference]
    # the longest name that may stand without a semicolon
    for end in range(len(reference) - 1, 1, -1):
        if reference[:end] in html5:
            return html5[reference[:end]] + reference[end:]
    return "&" + reference


def unescape(s):
    """The text that HTML means: `&gt;`, `&#62;` and `&#x3e;` are characters."""
    return _REFERENCE.sub(_meant, s) if "&" in s else s
