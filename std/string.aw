"""Character classes as texts, and templates."""

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
    "printable", "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Every word with a capital letter, words joined by one `sep`."""
    return (sep or " ").join([str.capitalize(word) for word in s.split(sep)])


_FIRST = frozenset(ascii_letters + "_")
_LATER = frozenset(ascii_letters + "_" + digits)


class _Flags:
    # `Template.flags`: `re` is loaded when somebody looks
    def __get__(self, obj, cls):
        import re

        return re.IGNORECASE


class _Pattern:
    # `Template.pattern`, made from the attributes of the class
    def __get__(self, obj, cls):
        import re

        mark = re.escape(cls.delimiter)
        braced = cls.braceidpattern or cls.idpattern
        text = (f"{mark}(?:(?P<escaped>{mark})|(?P<named>{cls.idpattern})|{{(?P<braced>{braced})}}|(?P<invalid>))")
        cls.pattern = made = re.compile(text, cls.flags | re.VERBOSE)
        return made


_NOTHING = {}  # no mapping was given


class Template:
    """A text in which `$name` and `${name}` stand for values; `$$` is a dollar.

    A derived class may set `delimiter`, `idpattern`, `braceidpattern`, `flags`, or the whole `pattern` with its
    groups `escaped`, `named`, `braced` and `invalid`.
    """

    delimiter = "$"
    idpattern = "(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _Flags()
    pattern = _Pattern()
    _plain = True

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = cls.__dict__
        if "pattern" in own:
            import re

            if isinstance(cls.pattern, str):
                cls.pattern = re.compile(cls.pattern, cls.flags | re.VERBOSE)
        else:
            cls.pattern = _Pattern()
        cls._plain = cls._plain and not own.keys() & {"pattern", "idpattern", "braceidpattern", "flags"}

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        # ("text", text, source) | ("name", name, source) | ("invalid", index, source)
        text, mark = self.template, self.delimiter
        if not isinstance(text, str):
            raise TypeError(f"expected string or bytes-like object, got {type(text).__name__!r}")
        if not self._plain:
            yield from self._matches()
            return
        at = 0
        while True:
            found = text.find(mark, at)
            if found < 0:
                yield "text", text[at:], text[at:]
                return
            yield "text", text[at:found], text[at:found]
            after = found + len(mark)
            if text.startswith(mark, after):
                yield "text", mark, mark
                at = after + len(mark)
                continue
            braced = text.startswith("{", after)
            start = end = after + braced
            if start < len(text) and text[start] in _FIRST:
                end += 1
                while end < len(text) and text[end] in _LATER:
                    end += 1
            if end > start and (not braced or text.startswith("}", end)):
                at = end + braced
                yield "name", text[start:end], text[found:at]
            else:
                at = after
                yield "invalid", after, mark

    def _matches(self):
        at = 0
        for match in self.pattern.finditer(self.template):
            before = self.template[at : match.start()]
            yield "text", before, before
            at = match.end()
            name = match["named"] or match["braced"]
            if name is not None:
                yield "name", name, match[0]
            elif match["escaped"] is not None:
                yield "text", self.delimiter, self.delimiter
            elif match["invalid"] is not None:
                yield "invalid", match.start("invalid"), match[0]
            else:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        yield "text", self.template[at:], self.template[at:]

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        line, column = (len(lines), at - len("".join(lines[:-1]))) if lines else (1, 1)
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def substitute(self, mapping=_NOTHING, /, **kws):
        """The text with every name replaced; KeyError for a name without a value."""
        values = _merged(mapping, kws)
        parts = []
        for kind, value, _ in self._pieces():
            if kind == "invalid":
                self._invalid(value)
            parts.append(value if kind == "text" else str(values[value]))
        return "".join(parts)

    def safe_substitute(self, mapping=_NOTHING, /, **kws):
        """The text with the names that have a value replaced."""
        values = _merged(mapping, kws)
        parts = []
        for kind, value, source in self._pieces():
            if kind == "name":
                try:
                    value = str(values[value])
                except KeyError:
                    value = source
            elif kind == "invalid":
                value = source
            parts.append(value)
        return "".join(parts)

    def is_valid(self):
        """Is every `$` part of a placeholder?"""
        return all(kind != "invalid" for kind, _, _ in self._pieces())

    def get_identifiers(self):
        """The names, in order, once each."""
        return list(dict.fromkeys([value for kind, value, _ in self._pieces() if kind == "name"]))


def _merged(mapping, kws):
    if mapping is _NOTHING:
        return kws
    if not kws:
        return mapping
    from collections import ChainMap

    return ChainMap(kws, mapping)


class Formatter:
    """`str.format` with parts that a subclass can replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._format(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _format(self, text, args, kwargs, used, depth, automatic):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(text):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            if name == "" or name[0] in ".[":
                if automatic is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(automatic) + name
                automatic += 1
            elif _head(name).isdigit():
                if automatic:
                    raise ValueError("cannot switch from automatic field numbering to manual field specification")
                automatic = False
            obj, key = self.get_field(name, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, automatic = self._format(spec, args, kwargs, used, depth - 1, automatic)
            parts.append(self.format_field(obj, spec))
        return "".join(parts), automatic

    def parse(self, format_string):
        """(literal text, field name, format spec, conversion), …"""
        if not isinstance(format_string, str):
            raise TypeError(f"expected str, got {type(format_string).__name__}")
        return self._parts(format_string)

    def _parts(self, text):
        at, literal = 0, []
        while at < len(text):
            char = text[at]
            if char in "{}" and text.startswith(char, at + 1):
                literal.append(char)
                yield "".join(literal), None, None, None
                literal = []
                at += 2
                continue
            if char == "}":
                raise ValueError("Single '}' encountered in format string")
            if char != "{":
                ends = [i for i in (text.find("{", at), text.find("}", at)) if i >= 0]
                end = min(ends) if ends else len(text)
                literal.append(text[at:end])
                at = end
                continue
            if at + 1 == len(text):
                raise ValueError("Single '{' encountered in format string")
            start, depth = at + 1, 1
            at += 1
            while at < len(text) and depth:
                depth += (text[at] == "{") - (text[at] == "}")
                at += 1
            if depth:
                raise ValueError("expected '}' before end of string")
            yield "".join(literal), *_split_field(text[start : at - 1])
            literal = []
        if literal:
            yield "".join(literal), None, None, None

    def get_field(self, field_name, args, kwargs):
        """(the object a field names, its first key)"""
        head = _head(field_name)
        key = int(head) if head.isdigit() else head
        obj = self.get_value(key, args, kwargs)
        rest = field_name[len(head) :]
        while rest:
            if rest[0] == ".":
                end = len(_head(rest[1:])) + 1
                obj = getattr(obj, rest[1:end])
                rest = rest[end:]
            else:
                end = rest.find("]")
                item = rest[1:end]
                obj = obj[int(item) if item.isdigit() else item]
                rest = rest[end + 1 :]
        return obj, key

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")


def _head(name):
    ends = [i for i in (name.find("."), name.find("[")) if i >= 0]
    return name[: min(ends)] if ends else name


def _split_field(field):
    # (name, spec, conversion)
    bracket = 0
    for i, char in enumerate(field):
        if char == "[":
            bracket = 1
        elif char == "]":
            bracket = 0
        elif char == "!" and not bracket:
            if field[i + 2 : i + 3] not in ("", ":"):
                raise ValueError("expected ':' after conversion specifier")
            return field[:i], field[i + 3 :], field[i + 1 : i + 2]
        elif char == ":" and not bracket:
            return field[:i], field[i + 1 :], None
    return field, "", None
