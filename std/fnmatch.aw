"""File names against patterns of the shell: `*`, `?`, `[seq]`, `[!seq]`."""

import os
import re
from functools import lru_cache

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """Does the name match, by the rules of the system for upper and lower case?"""
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@lru_cache(maxsize=1024, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(str(pat, "latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def fnmatchcase(name, pat):
    """Does the name match, case included?"""
    return _matcher(pat)(name) is not None


def filter(names, pat):
    """The names that match."""
    match = _matcher(os.path.normcase(pat))
    return [name for name in names if match(os.path.normcase(name))]


def translate(pat):
    """The regular expression that a pattern means."""
    parts = []  # regular expressions, and None for each `*`
    at = 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif c == "?":
            parts.append(".")
        elif c == "[":
            end = at
            if end < len(pat) and pat[end] == "!":
                end += 1
            if end < len(pat) and pat[end] == "]":
                end += 1
            end = pat.find("]", end)
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_set(pat[at:end]))
                at = end + 1
        else:
            parts.append(re.escape(c))
    return "(?s:%s)\\Z" % _joined(parts)


def _set(text):
    """What stands between brackets, as a set of a regular expression."""
    if "-" not in text:
        text = text.replace("\\", "\\\\")
    else:
        pieces = _ranges(text)
        # a hyphen inside a piece is no range
        text = "-".join(piece.replace("\\", "\\\\").replace("-", "\\-") for piece in pieces)
    if not text:
        return "(?!)"  # no character at all
    if text == "!":
        return "."
    text = re.sub("([&~|])", r"\\\1", text)
    if text[0] == "!":
        text = "^" + text[1:]
    elif text[0] in ("^", "["):
        text = "\\" + text
    return "[%s]" % text


def _ranges(text):
    """The text cut at the hyphens that mean ranges; ranges the wrong way round are left out."""
    pieces = []
    start = 0
    at = 2 if text[0] == "!" else 1
    while True:
        at = text.find("-", at)
        if at < 0:
            break
        pieces.append(text[start:at])
        start = at + 1
        at += 3
    if text[start:]:
        pieces.append(text[start:])
    else:
        pieces[-1] += "-"
    for at in range(len(pieces) - 1, 0, -1):
        if pieces[at - 1][-1] > pieces[at][0]:
            pieces[at - 1] = pieces[at - 1][:-1] + pieces[at][1:]
            del pieces[at]
    return pieces


def _joined(parts):
    """One expression: between two stars the first place that fits will do."""
    out = ""
    at = 0
    while at < len(parts) and parts[at] is not None:
        out += parts[at]
        at += 1
    while at < len(parts):
        at += 1
        fixed = ""
        while at < len(parts) and parts[at] is not None:
            fixed += parts[at]
            at += 1
        out += ".*" + fixed if at == len(parts) else "(?>.*?%s)" % fixed
    return out
