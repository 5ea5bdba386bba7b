"""Writing JSON."""

from _json import encode as _encode, encode_string as _encode_string

INFINITY = float("inf")


def encode_basestring(s):
    """A text as a JSON string."""
    return _encode_string(s, False)


def encode_basestring_ascii(s):
    """A text as a JSON string of ASCII characters."""
    return _encode_string(s, True)


py_encode_basestring = encode_basestring
py_encode_basestring_ascii = encode_basestring_ascii


class JSONEncoder:
    """Makes JSON texts of objects; `default` may be overridden to make something writable of others."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Called with what has no JSON; answers something that has, or raises TypeError."""
        raise TypeError("Object of type %s is not JSON serializable" % type(o).__name__)

    def encode(self, o):
        """The JSON text of an object."""
        if isinstance(o, str):
            return _encode_string(o, self.ensure_ascii)
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return _encode(o, self.default, self.ensure_ascii, self.check_circular, self.allow_nan, self.sort_keys,
                       self.skipkeys, indent, self.item_separator, self.key_separator)

    def iterencode(self, o, _one_shot=False):
        """The same text in pieces."""
        if _one_shot:
            return iter([self.encode(o)])
        return _Pieces(self).of(o, 0)


class _Pieces:
    """Writes containers piece by piece, and everything else at once."""

    def __init__(self, encoder):
        self.encoder = encoder
        self.open = set() if encoder.check_circular else None
        indent = encoder.indent
        self.indent = " " * indent if indent is not None and not isinstance(indent, str) else indent

    def of(self, o, level):
        if o is None or isinstance(o, (str, int, float)):
            yield self._scalar(o)
            return
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open.add(id(o))
        if isinstance(o, (list, tuple)):
            yield from self._array(o, level + 1)
        elif isinstance(o, dict):
            yield from self._object(o, level + 1)
        else:
            yield from self.of(self.encoder.default(o), level)
        if self.open is not None:
            self.open.discard(id(o))

    def _scalar(self, o):
        encoder = self.encoder
        return _encode(o, encoder.default, encoder.ensure_ascii, False, encoder.allow_nan, False, False, None, "", "")

    def _line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def _members(self, brackets, members, level):
        start = brackets[0] + self._line(level)
        for before, value in members:
            if value is None or isinstance(value, (str, int, float)):
                yield start + before + self._scalar(value) if not before else start
                if before:
                    yield from (before, self.encoder.key_separator, self._scalar(value))
            else:
                yield start
                if before:
                    yield from (before, self.encoder.key_separator)
                yield from self.of(value, level)
            start = self.encoder.item_separator + self._line(level)
        end = self._line(level - 1)
        if end:
            yield end
        yield brackets[1]

    def _array(self, items, level):
        if not items:
            yield "[]"
        else:
            yield from self._members("[]", (("", item) for item in items), level)

    def _object(self, o, level):
        items = sorted(o.items()) if self.encoder.sort_keys else o.items()
        members = []
        for key, value in items:
            if key is None or isinstance(key, (bool, int, float)):
                members.append(('"%s"' % self._scalar(key), value))
            elif isinstance(key, str):
                members.append((self._scalar(key), value))
            elif not self.encoder.skipkeys:
                raise TypeError(
                    "keys must be str, int, float, bool or None, not %s" % type(key).__name__)
        if not members:
            yield "{}"
        else:
            yield from self._members("{}", members, level)
