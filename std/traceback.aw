"""Tracebacks as text."""

import sys

import _carets
import _types

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
    "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb",
    "clear_frames", "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb",
]


class _Implicit:
    def __repr__(self):
        return "<implicit>"


_NOTHING = _Implicit()
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


def _source_line(filename, number):
    # a line of a file with its end; empty if there is none
    try:
        import linecache

        return linecache.getline(filename, number)
    except Exception:
        return ""


def _shown(value):
    try:
        return repr(value)
    except Exception:
        return "<local repr() failed>"


class FrameSummary:
    """One call in a traceback."""

    __slots__ = ("filename", "lineno", "name", "_line", "_lines", "locals", "end_lineno", "colno", "end_colno")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        # the line as it was given; the lines of the file once they were read
        self._line = line
        self._lines = None
        self.locals = None if not locals else {key: _shown(value) for key, value in locals.items()}
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        if lookup_line:
            self.line

    def _read(self):
        if self._lines is None:
            if self._line is not None:
                self._lines = [self._line]
            elif self.lineno is None:
                self._lines = []
            else:
                last = max(self.end_lineno or self.lineno, self.lineno)
                found = [_source_line(self.filename, number) for number in range(self.lineno, last + 1)]
                self._lines = [line.rstrip() for line in found] if any(found) else []
        return self._lines

    @property
    def line(self):
        """The text of the line."""
        lines = self._read()
        if not lines:
            return None if self.lineno is None else ""
        return lines[0].strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


def _limited(items, limit):
    # the first `limit` items, or the last ones of a negative limit
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return items
    return items[:limit] if limit >= 0 else items[limit:]


class StackSummary(list):
    """The calls of a traceback, outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The calls that (frame, line number) pairs tell of."""
        def placed():
            for frame, number in frame_gen:
                yield frame, number, None

        return cls._of(placed(), limit, lookup_lines, capture_locals)

    @classmethod
    def _of(cls, calls, limit, lookup_lines, capture_locals):
        # of (frame, line number, instruction); it lies where `walk_stack` expects its callers
        made = cls()
        calls = _limited(list(calls), limit)
        if calls:
            import linecache

            for frame, _, _ in calls:
                linecache.lazycache(frame.f_code.co_filename, frame.f_globals)
            for filename in {frame.f_code.co_filename for frame, _, _ in calls}:
                linecache.checkcache(filename)
        for frame, number, at in calls:
            code = frame.f_code
            end = start_column = end_column = None
            place = None if at is None else _types.position(code, at)
            if place is not None and place[0] == number:
                _, end, start_column, end_column = place
            made.append(FrameSummary(code.co_filename, number, code.co_name, lookup_line=lookup_lines,
                                     locals=frame.f_locals if capture_locals else None, end_lineno=end,
                                     colno=start_column, end_colno=end_column))
        return made

    @classmethod
    def from_list(cls, a_list):
        made = cls()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, number, name, line = entry
                entry = FrameSummary(filename, number, name, line=line)
            made.append(entry)
        return made

    def format_frame_summary(self, frame, **kwargs):
        """The lines of one call."""
        text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
        for line in _source_of(frame):
            text += f"    {line}\n"
        if frame.locals:
            for key, value in sorted(frame.locals.items()):
                text += f"    {key} = {value}\n"
        return text

    def format(self, **kwargs):
        texts = []
        last, times = None, 0
        for frame in self:
            here = (frame.filename, frame.lineno, frame.name)
            times = times + 1 if here == last else 1
            if times <= 3:
                if last is not None and here != last:
                    texts.extend(_repeated(before))
                text = self.format_frame_summary(frame)
                if text is None:
                    continue
                texts.append(text)
            last, before = here, times
        if self:
            texts.extend(_repeated(times))
        return texts


def _source_of(frame):
    # the lines of a call, with marks below
    lines = frame._read()
    if not lines or not any(line.strip() for line in lines):
        return []
    if frame.colno is None or frame.end_colno is None or frame._line is not None:
        return [lines[0].strip()]
    clean = _carets.dedented(lines)
    start = len(lines[0].encode()[: frame.colno].decode(errors="replace"))
    end = len(lines[-1].encode()[: frame.end_colno].decode(errors="replace"))
    less = len(lines[0]) - len(clean[0])
    return _carets.dedented(_carets.marked(clean, max(start - less, 0), max(end - less, 0)))


def _repeated(times):
    more = times - 3
    if more > 0:
        return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"]
    return []


def _walk(tb):
    # (frame, line number, instruction) of a traceback and what follows it
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno, tb.tb_lasti
        tb = tb.tb_next


def walk_tb(tb):
    """(frame, line number) of a traceback and what follows it."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """(frame, line number) of a frame and its callers."""
    if f is None:
        # who calls `StackSummary.extract` with this
        f = sys._getframe()
        for _ in range(4):
            f = f and f.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    """The calls of a traceback."""
    return StackSummary._of(_walk(tb), limit, True, False)


def extract_stack(f=None, limit=None):
    """The calls that are being made."""
    if f is None:
        try:
            f = sys._getframe(1)
        except AttributeError:
            return StackSummary()
    calls = ((frame, number, None) for frame, number in walk_stack(f))
    stack = StackSummary._of(calls, limit, True, False)
    stack.reverse()
    return stack


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    if f is None:
        try:
            f = sys._getframe(1)
        except AttributeError:
            return []
    return extract_stack(f, limit).format()


def _qualified(kind):
    module = kind.__module__
    if module in ("__main__", "builtins"):
        return kind.__qualname__
    return f"{module if isinstance(module, str) else '<unknown>'}.{kind.__qualname__}"


def _text_of(value, what="exception", how=str):
    try:
        return how(value)
    except Exception:
        return f"<{what} {how.__name__}() failed>"


def _notes_of(value):
    try:
        return getattr(value, "__notes__", None)
    except Exception as error:
        return [f"Ignored error getting __notes__: {_text_of(error, '__notes__', repr)}"]


class TracebackException:
    """All that is needed to print an exception, without the exception."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        seen = _seen if _seen is not None else set()
        seen.add(id(exc_value))
        self.stack = StackSummary._of(_walk(exc_traceback), limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._has_type = exc_type is not None
        self.exc_type_str = _qualified(exc_type) if exc_type is not None else None
        self._str = _text_of(exc_value)
        if exc_value is not None:
            meant = _types.suggestion(exc_value, exc_traceback)
            if meant:
                self._str += f". {meant}"
        self.__notes__ = _notes_of(exc_value)
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self._syntax = None
        if isinstance(exc_value, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.text, self.offset, self.msg = exc_value.text, exc_value.offset, exc_value.msg
            end = getattr(exc_value, "end_lineno", None)
            self.end_lineno = None if end is None else str(end)
            self.end_offset = getattr(exc_value, "end_offset", None)
            self._syntax = True
        self.__cause__ = self.__context__ = None
        self.__suppress_context__ = getattr(exc_value, "__suppress_context__", False)
        self.exceptions = None

        if _seen is not None:
            return

        waiting = [(self, exc_value)]

        def follow(other):
            made = TracebackException(type(other), other, other.__traceback__, limit=limit,
                                      lookup_lines=lookup_lines, capture_locals=capture_locals,
                                      max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)
            waiting.append((made, other))
            return made

        # one after the other: a chain may be longer than calls may be deep
        while waiting:
            report, exc = waiting.pop()
            if exc is None:
                continue
            cause, context = exc.__cause__, exc.__context__
            if cause is not None and id(cause) not in seen:
                report.__cause__ = follow(cause)
            if context is not None and id(context) not in seen and not (
                    compact and (report.__cause__ is not None or exc.__suppress_context__)):
                report.__context__ = follow(context)
            if isinstance(exc, BaseExceptionGroup):
                report.exceptions = [follow(inner) for inner in exc.exceptions]

    @property
    def exc_type(self):
        """The class of the exception; `exc_type_str` is its name."""
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """The last lines of the report; with `show_group` also those of the exceptions in a group."""
        indent = "   " * _depth
        if not self._has_type:
            yield f"{indent}NoneType: None\n"
            return
        if self._syntax:
            yield from (indent + line for line in self._format_syntax())
        else:
            text = f"{self.exc_type_str}: {self._str}" if self._str else self.exc_type_str
            if _depth:
                yield from (f"{indent}{line}\n" for line in text.split("\n"))
            else:
                yield f"{text}\n"
        notes = self.__notes__
        if notes is not None:
            from collections.abc import Sequence

            if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
                for note in notes:
                    for line in _text_of(note, "note").split("\n"):
                        yield f"{indent}{line}\n"
            else:
                yield f"{indent}{_text_of(notes, '__notes__', repr)}\n"
        if show_group and self.exceptions is not None:
            for inner in self.exceptions:
                yield from inner.format_exception_only(show_group=True, _depth=_depth + 1)

    def _format_syntax(self):
        filename = self.filename or "<string>"
        if self.lineno is not None:
            yield f'  File "{filename}", line {self.lineno}\n'
        tail = "" if self.lineno is not None or self.filename is None else f" ({self.filename})"
        if self.text is not None:
            line = self.text.rstrip("\n")
            stripped = line.lstrip(" \n\f")
            yield f"    {stripped}\n"
            if self.offset is not None and self.lineno is not None:
                start, less = self.offset, len(line) - len(stripped) + 1
                # what ends in another line is marked to the end of this one
                end = (self.end_offset or start) if self.lineno == self.end_lineno else len(line) + 1
                if self.text:
                    start, end = min(start, len(self.text) + 1), min(end, len(self.text) + 1)
                if start >= end or end < 0:
                    end = start + 1
                if start >= less:
                    margin = "".join([char if char.isspace() else " " for char in stripped[: start - less]])
                    yield f"    {margin}{'^' * (end - start)}\n"
        yield f"{self.exc_type_str}: {self.msg or '<no detail available>'}{tail}\n"

    def format(self, *, chain=True, _tree=None, **kwargs):
        """The lines of the report, causes first."""
        tree = _Tree() if _tree is None else _tree
        links = []
        at = self
        while at is not None:
            if not chain:
                links.append((None, at))
                break
            if at.__cause__ is not None:
                links.append((_CAUSE, at))
                at = at.__cause__
            elif at.__context__ is not None and not at.__suppress_context__:
                links.append((_CONTEXT, at))
                at = at.__context__
            else:
                links.append((None, at))
                at = None
        for message, one in reversed(links):
            if message is not None:
                yield from tree.lines([message])
            if one.exceptions is None:
                if one.stack:
                    yield from tree.lines(["Traceback (most recent call last):\n"])
                    yield from tree.lines(one.stack.format())
                yield from tree.lines(one.format_exception_only())
            elif tree.depth > self.max_group_depth:
                yield from tree.lines([f"... (max_group_depth is {self.max_group_depth})\n"])
            else:
                yield from one._format_group(tree)

    def _format_group(self, tree):
        top = tree.depth == 0
        if top:
            tree.depth = 1
        if self.stack:
            start = "Exception Group Traceback (most recent call last):\n"
            yield from tree.lines([start], "+ " if top else "| ")
            yield from tree.lines(self.stack.format())
        yield from tree.lines(self.format_exception_only())
        count = len(self.exceptions)
        shown = min(count, self.max_group_width + 1)
        tree.open = False
        for i in range(shown):
            last = i == shown - 1
            if last:
                tree.open = True
            number = "..." if i == self.max_group_width else i + 1
            yield f"{tree.indent()}{'+-' if i == 0 else '  '}+---------------- {number} ----------------\n"
            tree.depth += 1
            if i < self.max_group_width:
                if self.exceptions[i] is not None:
                    yield from self.exceptions[i].format(_tree=tree)
            else:
                left = count - self.max_group_width
                yield from tree.lines([f"and {left} more exception{'s' if left > 1 else ''}\n"])
            if last and tree.open:
                yield f"{tree.indent()}+------------------------------------\n"
                tree.open = False
            tree.depth -= 1
        if top:
            tree.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        file = sys.stderr if file is None else file
        for line in self.format(chain=chain):
            file.write(line)


class _Tree:
    # how deep in exception groups a report is, and whether the innermost owes its closing line

    def __init__(self):
        self.depth = 0
        self.open = False

    def indent(self):
        return "  " * self.depth

    def lines(self, texts, margin="| "):
        prefix = self.indent() + margin if self.depth else ""
        for text in texts:
            if prefix:
                text = "".join([prefix + line for line in text.splitlines(keepends=True)])
            yield text


def _parts(exc, value, tb):
    if value is _NOTHING and tb is _NOTHING:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return type(exc) if exc is not None else None, exc, exc.__traceback__ if exc is not None else None
    if value is _NOTHING or tb is _NOTHING:
        raise ValueError("Both or neither of value and tb must be given")
    return type(value) if value is not None else None, value, tb


def format_exception(exc, /, value=_NOTHING, tb=_NOTHING, limit=None, chain=True, **kwargs):
    """The report of an exception, as a list of texts."""
    kind, value, tb = _parts(exc, value, tb)
    return list(TracebackException(kind, value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_NOTHING, *, show_group=False, **kwargs):
    """The last lines of the report of an exception."""
    if value is _NOTHING:
        value = exc
    kind = type(value) if value is not None else None
    return list(TracebackException(kind, value, None, compact=True).format_exception_only(show_group=show_group))


def print_exception(exc, /, value=_NOTHING, tb=_NOTHING, limit=None, file=None, chain=True, **kwargs):
    """Print the report of an exception to `file`, `sys.stderr` without one."""
    file = sys.stderr if file is None else file
    file.write("".join(format_exception(exc, value, tb, limit, chain)))


def format_exc(limit=None, chain=True):
    """The report of the exception being handled."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the report of the exception being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def print_tb(tb, limit=None, file=None):
    print_list(extract_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    """Print the calls that are being made."""
    if f is None:
        try:
            f = sys._getframe(1)
        except AttributeError:
            return
    print_list(extract_stack(f, limit), file)


def print_list(extracted_list, file=None):
    file = sys.stderr if file is None else file
    for text in StackSummary.from_list(extracted_list).format():
        file.write(text)


def clear_frames(tb):
    """Forget the local variables of a traceback's calls."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass  # it still runs
        tb = tb.tb_next
