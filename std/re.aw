"""Regular expressions, with Python's syntax.

The engine is native (`_re`); here are the flags, the error, the cache of compiled patterns and the functions.
"""

import enum
from _re import Match, Pattern, compile as _native_compile

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    __str__ = object.__str__
    _numeric_repr_ = hex


class PatternError(Exception):
    """A pattern that is not well-formed: `msg`, `pattern`, and where: `pos`, `lineno`, `colno` (or None)."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = "%s at position %d" % (msg, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        super().__init__(msg)


error = PatternError

_cache = {}
_LARGEST_CACHE = 512


def _warn(text):
    import warnings

    warnings.warn(text, FutureWarning, stacklevel=4)


def _compile(pattern, flags):
    key = type(pattern), pattern, flags
    found = _cache.get(key)
    if found is not None:
        return found
    if isinstance(flags, RegexFlag):
        flags = flags.value
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(flags, int):
        raise TypeError("unsupported operand type(s) for &: %r and 'int'" % type(flags).__name__)
    made = _native_compile(pattern, flags, PatternError, _warn)
    if len(_cache) >= _LARGEST_CACHE:
        del _cache[next(iter(_cache))]
    _cache[key] = made
    return made


_NOT_GIVEN = object()


def _late(names, args, values):
    """Values of parameters that should be named and may still stand in order."""
    if not args:
        return [0 if value is _NOT_GIVEN else value for value in values]
    import warnings

    *_, function = names
    names = names[:-1]
    for name, _, value in zip(names, args, values):
        if value is not _NOT_GIVEN:
            raise TypeError("%s() got multiple values for argument '%s'" % (function, name))
    if len(args) > len(names):
        wanted = {"split": 4, "sub": 5, "subn": 5}[function]
        least = wanted - len(names)
        raise TypeError("%s() takes from %d to %d positional arguments but %d were given" % (
            function, least, wanted, least + len(args)))
    warnings.warn("'%s' is passed as positional argument" % names[0], DeprecationWarning, stacklevel=3)
    values = list(args) + [value for value in values[len(args):]]
    return [0 if value is _NOT_GIVEN else value for value in values]


def match(pattern, string, flags=0):
    """A match at the start of the text, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """A match of the whole text, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first match in the text, or None."""
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, *args, count=_NOT_GIVEN, flags=_NOT_GIVEN):
    """The text with matches replaced by a template, or by what a function makes of each."""
    count, flags = _late(("count", "flags", "sub"), args, (count, flags))
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_NOT_GIVEN, flags=_NOT_GIVEN):
    """The same, and how many matches there were."""
    count, flags = _late(("count", "flags", "subn"), args, (count, flags))
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_NOT_GIVEN, flags=_NOT_GIVEN):
    """The pieces of text between matches."""
    maxsplit, flags = _late(("maxsplit", "flags", "split"), args, (maxsplit, flags))
    return _compile(pattern, flags).split(string, maxsplit)


sub.__text_signature__ = "(pattern, repl, string, count=0, flags=0)"
subn.__text_signature__ = sub.__text_signature__
split.__text_signature__ = "(pattern, string, maxsplit=0, flags=0)"


def findall(pattern, string, flags=0):
    """A list of all matches: their texts, or those of their groups."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """An iterator over all matches."""
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """A pattern object."""
    return _compile(pattern, flags)


def purge():
    """Forget compiled patterns."""
    _cache.clear()


_SPECIAL = {code: "\\" + chr(code) for code in b"()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """A pattern that matches exactly this text."""
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin1").translate(_SPECIAL).encode("latin1")


class Scanner:
    """Cuts a text into tokens: each (pattern, action) of the lexicon makes one."""

    def __init__(self, lexicon, flags=0):
        if isinstance(flags, RegexFlag):
            flags = flags.value
        self.lexicon = lexicon
        # groups inside the patterns would shift the numbers: each alternative is matched by itself
        self._tests = [(compile(phrase, flags), action) for phrase, action in lexicon]
        self.scanner = self._tests

    def scan(self, string):
        result = []
        at = 0
        while True:
            for pattern, action in self._tests:
                found = pattern.match(string, at)
                if found is not None:
                    break
            else:
                break
            if found.end() == at:
                break
            at = found.end()
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
        return result, string[at:]
