"""Values from their texts: `literal_eval`. Trees of programs are not available."""

import re
import sys

__all__ = ["literal_eval"]

_TOKEN = re.compile(
    r"""[ \t\f\r\n]*(?:\#[^\n]*\n?[ \t\f\r\n]*)*(?:
    (?P<string>(?:[uU]|[bB][rR]?|[rR][bB]?)?(?:'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\"
        |'(?:[^\\'\n]|\\.)*'|"(?:[^\\"\n]|\\.)*"))
    |(?P<number>0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+
        |(?:[0-9][0-9_]*\.?(?:[0-9][0-9_]*)?|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?)(?![\w.])
    |(?P<name>True|False|None|set|Ellipsis)\b
    |(?P<sign>\.\.\.|[-+()\[\]{},:])
    |(?P<end>\Z))""",
    re.VERBOSE | re.DOTALL,
)
_NAMES = {"True": True, "False": False, "None": None}


class _Malformed(Exception):
    pass


class _Reader:
    # reads one value of builtin types; whatever else there is, is malformed

    def __init__(self, text):
        self.text = text
        self.at = 0
        self.advance()

    def advance(self):
        found = _TOKEN.match(self.text, self.at)
        if found is None:
            raise _Malformed
        self.kind, self.token, self.at = found.lastgroup, found[found.lastgroup], found.end()

    def accept(self, sign):
        if self.kind == "sign" and self.token == sign:
            self.advance()
            return True
        return False

    def expect(self, sign):
        if not self.accept(sign):
            raise _Malformed

    def whole(self):
        value = self.value()
        if self.kind == "sign" and self.token == ",":
            value = self.rest_of_tuple(value)
        if self.kind != "end":
            raise _Malformed
        return value

    def rest_of_tuple(self, first, closing=None):
        items = [first]
        while self.accept(","):
            if self.kind == "end" or self.kind == "sign" and self.token == closing:
                break
            items.append(self.value())
        return tuple(items)

    def value(self):
        kind, token = self.kind, self.token
        if kind == "number":
            self.advance()
            return eval(token)
        if kind == "string":
            # strings side by side are one
            pieces = []
            while self.kind == "string":
                pieces.append(self.token)
                self.advance()
            return eval("(" + " ".join(pieces) + ")")
        if kind == "name":
            return self.named(token)
        if kind != "sign":
            raise _Malformed
        self.advance()
        if token in "+-":
            if self.kind != "number":
                raise _Malformed
            number = self.value()
            return -number if token == "-" else number
        if token == "...":
            return ...
        if token == "(":
            return self.parenthesis()
        if token == "[":
            items = []
            while not self.accept("]"):
                items.append(self.value())
                if not self.accept(","):
                    self.expect("]")
                    break
            return items
        if token == "{":
            return self.braces()
        raise _Malformed

    def named(self, name):
        self.advance()
        if name in _NAMES:
            return _NAMES[name]
        if name != "set":
            raise _Malformed
        self.expect("(")
        self.expect(")")
        return set()

    def parenthesis(self):
        if self.accept(")"):
            return ()
        value = self.value()
        if self.kind == "sign" and self.token == ",":
            value = self.rest_of_tuple(value, ")")
        self.expect(")")
        return value

    def braces(self):
        if self.accept("}"):
            return {}
        first = self.value()
        pairs = self.accept(":")
        made = {first: self.value()} if pairs else {first}
        while self.accept(","):
            if self.kind == "sign" and self.token == "}":
                break
            item = self.value()
            if pairs:
                self.expect(":")
                made[item] = self.value()
            else:
                made.add(item)
        self.expect("}")
        return made


def literal_eval(node_or_string):
    """The value that a text says, of strings, bytes, numbers, tuples, lists, dicts, sets, booleans, None and `...`.

    Nothing is run: any other expression is a ValueError.
    """
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    text = node_or_string.lstrip(" \t")
    try:
        return _Reader(text).whole()
    except _Malformed:
        compile(text, "<unknown>", "eval")  # says where it is no expression at all
    raise ValueError(f"malformed node or string: {node_or_string!r}")


def __getattr__(name):
    raise AttributeError(f"module 'ast' has no attribute {name!r}: there is literal_eval only, no trees of programs")
