"""Marks below the lines of a traceback: which part of a statement was at work."""

from itertools import takewhile

_STRENGTH = {"|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6, "/": 6, "//": 6, "%": 6, "@": 6, "**": 8}
_UNARY = ("+", "-", "~")
_WORDS = frozenset("and as assert async await class def del elif else except for from global if import in is lambda "
                   "nonlocal not or pass raise return try while with yield".split())
_OPENING = {"(": ")", "[": "]", "{": "}"}


def _end_of_string(text, at):
    # where the string literal ends whose quote is at `at`
    quote = text[at]
    mark = quote * 3 if text.startswith(quote * 3, at) else quote
    at += len(mark)
    while at < len(text):
        if text[at] == "\\":
            at += 2
        elif text.startswith(mark, at):
            return at + len(mark)
        else:
            at += 1
    return at


def _tokens(text):
    # (kind, text, start, end) outside of brackets; a pair of brackets with all inside is one token
    found = []
    at = 0
    while at < len(text):
        char = text[at]
        start = at
        if char in " \t\n\r\f\\":
            at += 1
            continue
        if char == "#":
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
            continue
        if char in "'\"":
            at = _end_of_string(text, at)
            kind = "operand"
        elif char in _OPENING:
            at = _end_of_group(text, at)
            kind = char
        elif char == "_" or char.isalnum():
            while at < len(text) and (text[at] == "_" or text[at].isalnum()
                                      or text[at] == "." and text[start].isdigit()):
                at += 1
            if at < len(text) and text[at] in "'\"" and at - start <= 2:
                at = _end_of_string(text, at)
            kind = "word" if text[start:at] in _WORDS else "operand"
        elif char == ".":
            at += 1
            kind = "dot"
        else:
            at += 2 if text[at : at + 2] in ("**", "//", "<<", ">>", "==", "!=", "<=", ">=", ":=", "->") else 1
            if text.startswith("=", at) and text[start:at] in _STRENGTH:
                at += 1
            kind = "operator"
        found.append((kind, text[start:at], start, at))
    return found


def _end_of_group(text, at):
    depth = 0
    while at < len(text):
        char = text[at]
        if char in "'\"":
            at = _end_of_string(text, at)
            continue
        if char == "#":
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
            continue
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return at


def anchors(text):
    """(start, end) of what an expression does: its operator, or the brackets of its call or subscript; or None."""
    tokens = _tokens(text)
    if not tokens:
        return None
    best = None
    after_operand = False
    for kind, token, start, end in tokens:
        if kind == "word":
            return None
        if kind == "operator":
            if after_operand:
                strength = _STRENGTH.get(token)
                if strength is None:
                    return None
                if best is None or strength < best[0] or strength == best[0] and token != "**":
                    best = strength, start, end
            elif token not in _UNARY:
                return None
            after_operand = False
        else:
            after_operand = kind != "dot"
    unary = tokens[0][0] == "operator"
    if best is not None:
        return None if unary and best[0] == 8 else best[1:]
    kind, _, start, end = tokens[-1]
    if unary or len(tokens) < 2 or kind not in ("(", "["):
        return None
    return start, len(text)


def _is_plain_call(text, segment):
    # `return name(...)` and `name = name(...)`: marks would say nothing
    tokens = _tokens(text)
    if tokens and tokens[0][1] == "return":
        rest = tokens[1:]
    elif len(tokens) > 2 and tokens[0][0] == "operand" and tokens[1][1] == "=":
        rest = tokens[2:]
    else:
        return False
    while len(rest) == 1 and rest[0][0] == "(":
        text = rest[0][1][1:-1]
        rest = _tokens(text)
    if len(rest) != 2 or rest[0][0] != "operand" or rest[1][0] != "(" or not rest[0][1].isidentifier():
        return False
    return text[rest[0][2] : rest[1][3]] == segment


def width(text):
    """How many columns a text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(char) in "FW" else 1 for char in text)


def marked(lines, start, end):
    """Lines with marks below: `lines` are those of the part, from column `start` of the first to `end` of the last."""
    whole = "\n".join(lines)
    last = len(lines) - 1
    segment = whole[start : len(whole) - (len(lines[last]) - end)]
    found = anchors(segment)
    outside = lines[0][:start].strip() or lines[last][end:].rstrip()
    shown = (found is not None or outside) and not _is_plain_call(whole, segment)
    wanted = {0, last}
    left = right = None
    if found is not None:
        left, right = [_place(lines, start + offset) for offset in found]
        for line, _ in (left, right):
            wanted.update(range(max(line - 1, 0), min(line + 2, last + 1)))
    out = []

    def put(at):
        line = lines[at]
        out.append(line)
        if not shown:
            return
        space = len(line) - len(line.lstrip())
        marks = []
        for column in range(width(line[:end]) if at == last else width(line)):
            if column < space or at == 0 and column < width(line[:start]):
                marks.append(" ")
            elif found is None or left <= (at, column) < right:
                marks.append("^")
            else:
                marks.append("~")
        out.append("".join(marks))

    before = None
    for at in sorted(wanted):
        if before is not None and at - before == 2:
            put(at - 1)
        elif before is not None and at - before > 2:
            out.append(f"...<{at - before - 1} lines>...")
        put(at)
        before = at
    return out


def _place(lines, offset):
    # (line, column on the screen) of an offset into the joined lines
    for at, line in enumerate(lines):
        if offset <= len(line):
            return at, width(line[:offset])
        offset -= len(line) + 1
    return len(lines), 0


def dedented(lines):
    """Lines without the space that all of them begin with."""
    full = [line for line in lines if line.strip()]
    if not full:
        return lines
    low, high = min(full), max(full)
    count = len(list(takewhile(lambda pair: pair[0] == pair[1] and pair[0].isspace(), zip(low, high))))
    return [line[count:] if line.strip() else "" for line in lines]
