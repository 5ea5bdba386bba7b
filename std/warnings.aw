"""Messages to the people who run or write a program, on standard error."""

import sys

from _warnings import warn, warn_explicit

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings", "deprecated",
]

_ACTIONS = ("default", "error", "ignore", "always", "module", "once")

# (action, start of the message, category, start of the module, line), the first that fits decides
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
# what was given about coroutines that nobody awaited
_forgotten = {}
# registries of an older version know nothing of the filters there are now
_version = 1
# tests by text, so that filters made twice are equal
_tests = {}


class WarningMessage:
    """A warning that was given."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )

    def __repr__(self):
        return f"<warnings.WarningMessage {self}>"


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        import linecache

        line = linecache.getline(filename, lineno)
    return f"{text}  {line.strip()}\n" if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning; programs may put a function of their own here."""
    file = sys.stderr if file is None else file
    if file is not None:
        try:
            text = formatwarning(message, category, filename, lineno, line)
            if category is RuntimeWarning and str(message).endswith("was never awaited"):
                text += "  help: `await` the call, or run it beside with `create_task(…)` and keep the task\n"
            file.write(text)
        except OSError:
            pass


_showwarning = showwarning
_recorder = None


def _show(message):
    if _recorder is not None and showwarning is _showwarning:
        _recorder.append(message)
    else:
        showwarning(message.message, message.category, message.filename, message.lineno, message.file,
                    message.line)


def _pattern(text, any_case=True):
    # a test for a regular expression at the start; plain texts need no `re`
    if not text:
        return None
    if not isinstance(text, str):
        return text.match
    test = _tests.get((text, any_case))
    if test is None:
        if not all(char.isalnum() or char in " _-,:;'\"!/<>=%&@#~`" for char in text):
            import re

            test = re.compile(text, re.IGNORECASE if any_case else 0).match
        elif any_case:
            small = text.lower()
            test = lambda given: given.lower().startswith(small)
        else:
            test = lambda given: given.startswith(text)
        _tests[text, any_case] = test
    return test


def _fits(test, text):
    if test is None:
        return True
    if isinstance(test, str):
        return test == text
    return test(text)


def _filters_mutated():
    # what modules remember of warnings given holds no more
    global _version
    _version += 1


def _insert(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def _check_action(action):
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Say what is done with warnings whose message, category, module and line fit."""
    _check_action(action)
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not {type(category).__name__!r}")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _insert((action, _pattern(message), category, _pattern(module, False), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Say what is done with warnings of a category."""
    _check_action(action)
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _insert((action, None, category, None, lineno), append)


def _never_awaited(name, filename, lineno, origin):
    # called by the machine for a coroutine that was made there and forgotten
    text = f"coroutine '{name}' was never awaited"
    if origin:
        import traceback

        calls = traceback.StackSummary.from_list([(file, line, call, None) for file, line, call in reversed(origin)])
        text += "\nCoroutine created at (most recent call last)\n" + "".join(calls.format()).rstrip("\n")
    warn_explicit(text, RuntimeWarning, filename, lineno, registry=_forgotten)


def resetwarnings():
    """Forget all filters."""
    filters.clear()
    _filters_mutated()


def _caller(level, skipped):
    # the frame that a warning is about, or None if there are not so many
    frame = sys._getframe(2)
    for _ in range(level - 1):
        frame = frame.f_back
        while frame is not None and skipped and frame.f_code.co_filename.startswith(skipped):
            frame = frame.f_back
        if frame is None:
            return None
    return frame


def _warn(message, category, stacklevel, source, skip_file_prefixes):
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {type(skip_file_prefixes).__name__}")
    for prefix in skip_file_prefixes:
        if not isinstance(prefix, str):
            raise TypeError(f"Found non-str '{type(prefix).__name__}' in skip_file_prefixes.")
    if skip_file_prefixes:
        stacklevel = max(stacklevel, 2)
    frame = _caller(stacklevel, skip_file_prefixes)
    if frame is None:
        names, filename, lineno = sys.__dict__, "<sys>", 0
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    registry = names.setdefault("__warningregistry__", {})
    _warn_explicit(message, category, filename, lineno, names.get("__name__", "<string>"), registry, names, source)


def _given(registry, key):
    # whether it is known already; now it is
    known = registry.get(key)
    registry[key] = True
    return known


def _warn_explicit(message, category, filename, lineno, module, registry, module_globals, source):
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() in (".py", ".aw"):
            module = module[:-3]
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    if registry is not None:
        if registry.get("version", 0) != _version:
            registry.clear()
            registry["version"] = _version
        if registry.get((text, category, lineno)):
            return
    for action, test, kind, where, line in filters:
        if (
            issubclass(category, kind)
            and (line == 0 or line == lineno)
            and _fits(test, text)
            and _fits(where, module)
        ):
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "all":
        action = "always"
    if action not in _ACTIONS:
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    if action != "always":
        if registry is not None:
            registry[text, category, lineno] = True
        if action == "once" and _given(onceregistry, (text, category)):
            return
        if action == "module" and registry is not None and _given(registry, (text, category, 0)):
            return
    _show(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """Restore the filters at the end; with `record=True` collect what is given in between."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._module = record, module
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        parts = ["record=True"] if self._record else []
        if self._module is not None:
            parts.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __enter__(self):
        global _recorder, showwarning
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._filters = filters[:]
        self._before = _recorder, showwarning
        _filters_mutated()
        log = None
        if self._record:
            _recorder = log = []
            showwarning = _showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *_):
        global _recorder, showwarning
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters[:] = self._filters
        _recorder, showwarning = self._before
        _filters_mutated()


class deprecated:
    """Mark a function or class as one that will go away; calling it gives a warning."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, level = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            make = arg.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(message, category=category, stacklevel=level + 1)
                if make is not object.__new__:
                    return make(cls, *args, **kwargs)
                return make(cls)

            arg.__new__ = staticmethod(__new__)
            arg.__deprecated__ = message
            return arg
        from functools import wraps

        @wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=level + 1)
            return arg(*args, **kwargs)

        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


def _category_named(name):
    # the class that an option names
    if not name:
        return Warning
    module, _, name = name.rpartition(".")
    try:
        category = getattr(__import__(module or "builtins", None, None, [name]), name)
    except ImportError:
        raise ValueError(f"invalid module name: {module!r}") from None
    except AttributeError:
        raise ValueError(f"unknown warning category: {name!r}") from None
    if not issubclass(category, Warning):
        raise ValueError(f"invalid warning category: {name!r}")
    return category


def _heed(option):
    # a filter from the command line: action:message:category:module:line
    parts = option.split(":")
    if len(parts) > 5:
        raise ValueError(f"too many fields (max 5): {option!r}")
    action, message, category, module, line = (part.strip() for part in parts + [""] * (5 - len(parts)))
    full = "always" if action == "all" else next((full for full in _ACTIONS if full.startswith(action)), None)
    if full is None:
        raise ValueError(f"invalid action: {action!r}")
    category = _category_named(category)
    try:
        number = int(line or 0)
    except ValueError:
        raise ValueError(f"invalid lineno {line!r}") from None
    if number < 0:
        raise ValueError(f"invalid lineno {number}")
    if message or module:
        import re

        message, module = re.escape(message), re.escape(module) + r"\Z" if module else ""
    filterwarnings(full, message, category, module, number)


for _option in sys.warnoptions:
    try:
        _heed(_option)
    except ValueError as _error:
        print("Invalid -W option ignored:", _error, file=sys.stderr)
