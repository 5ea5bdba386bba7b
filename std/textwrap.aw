"""Text in lines of limited width."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACES = "\t\n\x0b\x0c\r "


def _runs(text):
    # runs of white space and of other characters, in turn
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or (text[at] in _SPACES) != (text[start] in _SPACES):
            yield text[start:at]
            start = at


def _word(char):
    return char.isalnum() or char in "_!\"'&.,?"


def _at_hyphens(word):
    # a word may be broken behind a hyphen between letters, and around a dash
    parts, start, at = [], 0, 0
    size = len(word)
    while at < size:
        if word[at] != "-":
            at += 1
            continue
        end = at
        while end < size and word[end] == "-":
            end += 1
        if end - at >= 2 and at > start and end < size and _word(word[at - 1]) and (word[end].isalnum() or word[end] == "_"):
            parts += [word[start:at], word[at:end]]
            start = end
        elif (
            end - at == 1
            and at > start
            and at >= 2
            and _is_letter(word[at - 1])
            and (_is_letter(word[at - 2]) or (word[at - 2] == "-" and at >= 3 and _is_letter(word[at - 3])))
            and end + 1 < size
            and _is_letter(word[end])
            and (_is_letter(word[end + 1]) or (word[end + 1] == "-" and end + 2 < size and _is_letter(word[end + 2])))
        ):
            parts.append(word[start:end])
            start = end
        at = end
    if start < size:
        parts.append(word[start:])
    return parts


def _is_letter(char):
    return char.isalpha() or char == "_"


class TextWrapper:
    """How text is to be wrapped, and the wrapping."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True, drop_whitespace=True,
                 break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _pieces(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for char in "\t\n\x0b\x0c\r":
                text = text.replace(char, " ")
        pieces = self._split(text)
        if self.fix_sentence_endings:
            for i in range(len(pieces) - 1):
                word = pieces[i].rstrip("\"'")
                if pieces[i + 1] == " " and word[-1:] in (".", "!", "?") and word[-2:-1].islower():
                    pieces[i + 1] = "  "
        return pieces

    def _split(self, text):
        # words, or the parts of words that may stand on different lines, and the space between them
        pieces = []
        for run in _runs(text):
            if run[0] in _SPACES or not self.break_on_hyphens or "-" not in run:
                pieces.append(run)
            else:
                pieces.extend(_at_hyphens(run))
        return pieces

    def wrap(self, text):
        """The lines of the wrapped text, without their ends."""
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        pieces = self._pieces(text)
        pieces.reverse()  # taken from the end
        lines = []
        while pieces:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not pieces[-1].strip():
                pieces.pop()
            line, used = [], 0
            while pieces and used + len(pieces[-1]) <= width:
                used += len(pieces[-1])
                line.append(pieces.pop())
            if pieces and len(pieces[-1]) > width:
                used = self._break(pieces, line, used, width)
            if self.drop_whitespace and line and not line[-1].strip():
                used -= len(line.pop())
            if not line:
                continue
            last_allowed = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            fits = not pieces or (self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip())
            if not last_allowed or (fits and used <= width):
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and used + len(self.placeholder) <= width:
                    lines.append(indent + "".join(line) + self.placeholder)
                    return lines
                used -= len(line.pop())
            if lines:
                before = lines[-1].rstrip()
                if len(before) + len(self.placeholder) <= self.width:
                    lines[-1] = before + self.placeholder
                    return lines
            lines.append(indent + self.placeholder.lstrip())
            return lines
        return lines

    def _break(self, pieces, line, used, width):
        # a piece longer than a line: fill the line with its start, or give it a line of its own
        room = width - used if width >= 1 else 1
        if self.break_long_words:
            piece = pieces[-1]
            end = room
            if self.break_on_hyphens and len(piece) > room:
                hyphen = piece.rfind("-", 0, room)
                if hyphen > 0 and any(char != "-" for char in piece[:hyphen]):
                    end = hyphen + 1
            line.append(piece[:end])  # nothing, where the line is full
            pieces[-1] = piece[end:]
            return used + end
        if not line:
            used += len(pieces[-1])
            line.append(pieces.pop())
        return used

    def fill(self, text):
        """The wrapped text."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of the wrapped text."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The wrapped text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """One line of at most `width` characters; what does not fit gives way to a placeholder."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the white space that all its lines begin with."""
    if not isinstance(text, str):
        raise TypeError(f"expected string or bytes-like object, got {type(text).__name__!r}")
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        content = line.lstrip(" \t")
        if not content:
            lines[i] = ""
            continue
        indent = line[: len(line) - len(content)]
        if margin is None:
            margin = indent
        elif not indent.startswith(margin):
            same = 0
            while same < len(indent) and same < len(margin) and indent[same] == margin[same]:
                same += 1
            margin = margin[:same]
    if margin:
        lines = [line[len(margin) :] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """The text with `prefix` before every line that is not blank, or for which the predicate is true."""
    lines = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            line = prefix + line
        lines.append(line)
    return "".join(lines)
