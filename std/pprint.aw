"""Large values, written so that they can be read."""

import sys
from types import SimpleNamespace

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Print a value."""
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print a value; dicts keep their order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text of a value."""
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    return PrettyPrinter()._flat(object, set(), 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter()._flat(object, set(), 0)[2]


class _Key:
    # orders values of types that cannot be compared by their types

    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


class _PairKey(_Key):
    def __lt__(self, other):
        mine, theirs = self.value, other.value
        if _Key(mine[0]) < _Key(theirs[0]):
            return True
        return False


class PrettyPrinter:
    """How values are to be written, and the writing."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth = indent, width, depth
        self._stream = stream
        self._compact, self._sorted, self._underscores = bool(compact), sort_dicts, underscore_numbers

    def pprint(self, object):
        stream = sys.stdout if self._stream is None else self._stream
        if stream is not None:
            stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        out = []
        self._write(object, out, 0, 0, set(), 0)
        return "".join(out)

    def isreadable(self, object):
        _, readable, recursive = self._part(object, set(), 0)
        return readable and not recursive

    def isrecursive(self, object):
        return self._part(object, set(), 0)[2]

    def format(self, object, context, maxlevels, level):
        """(text, can it be read back, does it contain itself) of an object on one line; derived classes may do it
        their way."""
        return self._flat(object, set(context), level)

    def _part(self, value, around, level):
        if type(self).format is PrettyPrinter.format:
            return self._flat(value, around, level)
        return self.format(value, dict.fromkeys(around, 1), self._depth, level)

    # ------------------------------------------------------------ on one line

    def _flat(self, value, around, level):
        # (text, can it be read back, does it contain itself)
        kind = type(value)
        if kind is int and self._underscores:
            return f"{value:_d}", True, False
        show = kind.__repr__
        is_dict = isinstance(value, dict) and show is dict.__repr__
        is_list = isinstance(value, list) and show is list.__repr__
        is_tuple = isinstance(value, tuple) and show is tuple.__repr__
        if not (is_dict or is_list or is_tuple):
            text = repr(value)
            return text, not text.startswith("<"), False
        if not value:
            return repr(value), True, False
        if self._depth is not None and level >= self._depth:
            return ("{...}" if is_dict else "[...]" if is_list else "(...)"), False, False
        if id(value) in around:
            return f"<Recursion on {kind.__name__} with id={id(value)}>", False, True
        around.add(id(value))
        readable, recursive, parts = True, False, []
        if is_dict:
            for key, item in self._items(value):
                texts = []
                for part in (key, item):
                    text, part_readable, part_recursive = self._part(part, around, level + 1)
                    texts.append(text)
                    readable = readable and part_readable
                    recursive = recursive or part_recursive
                parts.append(": ".join(texts))
            text = "{" + ", ".join(parts) + "}"
        else:
            for item in value:
                text, part_readable, part_recursive = self._part(item, around, level + 1)
                parts.append(text)
                readable = readable and part_readable
                recursive = recursive or part_recursive
            inside = ", ".join(parts)
            text = f"[{inside}]" if is_list else f"({inside},)" if len(parts) == 1 else f"({inside})"
        around.discard(id(value))
        return text, readable, recursive

    def _items(self, value):
        items = list(value.items())
        return sorted(items, key=_PairKey) if self._sorted else items

    # ------------------------------------------------------------ on several lines

    def _write(self, value, out, column, after, around, level):
        # `column` is where the text begins, `after` how much must fit behind it on the last line
        if id(value) in around:
            out.append(self._part(value, around, level)[0])
            return
        text = self._part(value, around, level)[0]
        room = self._width - column - after
        if len(text) <= room:
            out.append(text)
            return
        writer = self._writer(value)
        if writer is None:
            out.append(text)
            return
        around.add(id(value))
        writer(value, out, column, after, around, level + 1)
        around.discard(id(value))

    def _writer(self, value):
        kind = type(value)
        show = kind.__repr__
        for base, writer in (
            (dict, self._write_dict), (list, self._write_list), (tuple, self._write_tuple), (set, self._write_set),
            (frozenset, self._write_set), (str, self._write_str), (bytes, self._write_bytes),
            (bytearray, self._write_bytearray),
        ):
            if isinstance(value, base) and show is base.__repr__ and (len(value) or base is str):
                return writer
        if kind.__name__ == "mappingproxy":
            return self._write_proxy
        if isinstance(value, SimpleNamespace) and show is SimpleNamespace.__repr__:
            return self._write_namespace
        if hasattr(kind, "__dataclass_fields__") and kind.__dataclass_params__.repr:
            # a `__repr__` of the class's own stays
            if getattr(show, "__globals__", {}).get("__name__") != "dataclasses":
                return None
            return self._write_data
        if kind.__module__ == "collections":
            return {
                "OrderedDict": self._write_ordered, "defaultdict": self._write_default, "Counter": self._write_counter,
                "deque": self._write_deque, "ChainMap": self._write_chain, "UserDict": self._write_user,
                "UserList": self._write_user, "UserString": self._write_user,
            }.get(kind.__name__)
        return None

    def _write_dict(self, value, out, column, after, around, level):
        out.append("{")
        if self._indent > 1:
            out.append(" " * (self._indent - 1))
        self._write_pairs(self._items(value), out, column, after + 1, around, level)
        out.append("}")

    def _write_pairs(self, items, out, column, after, around, level):
        column += self._indent
        gap = ",\n" + " " * column
        for i, (key, item) in enumerate(items):
            if i:
                out.append(gap)
            text = self._part(key, around, level)[0]
            out.append(text + ": ")
            last = i == len(items) - 1
            self._write(item, out, column + len(text) + 2, after if last else 1, around, level)

    def _write_list(self, value, out, column, after, around, level):
        out.append("[")
        self._write_items(value, out, column, after + 1, around, level)
        out.append("]")

    def _write_tuple(self, value, out, column, after, around, level):
        end = ",)" if len(value) == 1 else ")"
        out.append("(")
        self._write_items(value, out, column, after + len(end), around, level)
        out.append(end)

    def _write_set(self, value, out, column, after, around, level):
        start, end = ("{", "}")
        if type(value) is not set:
            start, end = type(value).__name__ + "({", "})"
            column += len(type(value).__name__) + 1
        out.append(start)
        self._write_items(sorted(value, key=_Key), out, column, after + len(end), around, level)
        out.append(end)

    def _write_items(self, items, out, column, after, around, level):
        column += self._indent
        if self._indent > 1:
            out.append(" " * (self._indent - 1))
        gap = ",\n" + " " * column
        items = list(items)
        if not self._compact:
            for i, item in enumerate(items):
                if i:
                    out.append(gap)
                self._write(item, out, column, after if i == len(items) - 1 else 1, around, level)
            return
        room = full = self._width - column + 1
        between = ""
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                full -= after
                room -= after
            text = self._part(item, around, level)[0]
            size = len(text) + 2
            if room < size:
                room = full
                if between:
                    between = gap
            if room >= size:
                room -= size
                out.append(between + text)
                between = ", "
                continue
            out.append(between)
            between = gap
            self._write(item, out, column, after if last else 1, around, level)

    def _write_str(self, value, out, column, after, around, level):
        # pieces that fit, as adjacent literals
        if not value:
            out.append(repr(value))
            return
        pieces = []
        outer = level == 1
        if outer:
            column += 1
            after += 1
        width = self._width - column
        lines = value.splitlines(True)
        for i, line in enumerate(lines):
            text = repr(line)
            room = width - (after if i == len(lines) - 1 else 0)
            if len(text) <= room:
                pieces.append(text)
                continue
            words = _words(line)
            piece = ""
            for j, word in enumerate(words):
                longer = piece + word
                limit = width
                if j == len(words) - 1 and i == len(lines) - 1:
                    limit -= after
                if len(repr(longer)) > limit:
                    if piece:
                        pieces.append(repr(piece))
                    piece = word
                else:
                    piece = longer
            if piece:
                pieces.append(repr(piece))
        if len(pieces) == 1:
            out.append(pieces[0])
            return
        text = ("\n" + " " * column).join(pieces)
        out.append(f"({text})" if outer else text)

    def _write_bytes(self, value, out, column, after, around, level):
        # four bytes at a time, in pieces that fit
        if len(value) <= 4:
            out.append(repr(value))
            return
        outer = level == 1
        if outer:
            column += 1
            after += 1
            out.append("(")
        width = self._width - column
        last = len(value) // 4 * 4
        pieces, piece = [], b""
        for at in range(0, len(value), 4):
            longer = piece + value[at : at + 4]
            if at == last:
                width -= after
            if len(repr(longer)) > width:
                if piece:
                    pieces.append(repr(piece))
                piece = value[at : at + 4]
            else:
                piece = longer
        if piece:
            pieces.append(repr(piece))
        out.append(("\n" + " " * column).join(pieces))
        if outer:
            out.append(")")

    def _write_bytearray(self, value, out, column, after, around, level):
        out.append("bytearray(")
        self._write_bytes(bytes(value), out, column + 10, after + 1, around, level + 1)
        out.append(")")

    def _write_proxy(self, value, out, column, after, around, level):
        out.append("mappingproxy(")
        self._write(value.copy(), out, column + 13, after + 1, around, level)
        out.append(")")

    def _write_chain(self, value, out, column, after, around, level):
        name = type(value).__name__
        column += len(name) + 1
        out.append(name + "(")
        for i, mapping in enumerate(value.maps):
            last = i == len(value.maps) - 1
            self._write(mapping, out, column, after + 1 if last else 1, around, level)
            out.append(")" if last else f",\n{' ' * column}")

    def _write_user(self, value, out, column, after, around, level):
        self._write(value.data, out, column, after, around, level - 1)

    def _write_namespace(self, value, out, column, after, around, level):
        name = "namespace" if type(value).__name__ == "SimpleNamespace" else type(value).__name__
        column += len(name) + 1
        out.append(name + "(")
        self._write_fields(list(value.__dict__.items()), out, column, after, around, level)
        out.append(")")

    def _write_data(self, value, out, column, after, around, level):
        name = type(value).__name__
        column += len(name) + 1
        pairs = [
            (f.name, getattr(value, f.name)) for f in value.__dataclass_fields__.values()
            if f.repr and repr(f._field_type) == "_FIELD"
        ]
        out.append(name + "(")
        self._write_fields(pairs, out, column, after, around, level)
        out.append(")")

    def _write_fields(self, pairs, out, column, after, around, level):
        gap = ",\n" + " " * column
        for i, (name, value) in enumerate(pairs):
            if i:
                out.append(gap)
            out.append(name + "=")
            if id(value) in around:
                out.append("...")
            else:
                last = i == len(pairs) - 1
                self._write(value, out, column + len(name) + 1, after if last else 1, around, level)

    def _write_ordered(self, value, out, column, after, around, level):
        if not value:
            out.append(repr(value))
            return
        name = type(value).__name__
        out.append(name + "(")
        self._write_list(list(value.items()), out, column + len(name) + 1, after + 1, around, level)
        out.append(")")

    def _write_default(self, value, out, column, after, around, level):
        if not value:
            out.append(repr(value))
            return
        column += len(type(value).__name__) + 1
        factory = self._part(value.default_factory, around, level)[0]
        out.append(f"{type(value).__name__}({factory},\n{' ' * column}")
        self._write_dict(value, out, column, after + 1, around, level)
        out.append(")")

    def _write_counter(self, value, out, column, after, around, level):
        if not value:
            out.append(repr(value))
            return
        name = type(value).__name__
        out.append(name + "({")
        if self._indent > 1:
            out.append(" " * (self._indent - 1))
        self._write_pairs(value.most_common(), out, column + len(name) + 1, after + 2, around, level)
        out.append("})")

    def _write_deque(self, value, out, column, after, around, level):
        if not value:
            out.append(repr(value))
            return
        name = type(value).__name__
        out.append(name + "(")
        column += len(name) + 1
        out.append("[")
        if value.maxlen is None:
            self._write_items(value, out, column, after + 2, around, level)
            out.append("])")
        else:
            self._write_items(value, out, column, 2, around, level)
            limit = self._part(value.maxlen, around, level)[0]
            out.append(f"],\n{' ' * column}maxlen={limit})")


def _words(line):
    # words with the white space behind them
    words, start, at, size = [], 0, 0, len(line)
    while at < size:
        while at < size and not line[at].isspace():
            at += 1
        while at < size and line[at].isspace():
            at += 1
        words.append(line[start:at])
        start = at
    return words
