"""Lines of files, read once."""

import os

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# file name: (size, time of the last change, lines, full name); or, until its lines are wanted, (function,)
cache = {}


def getlines(filename, module_globals=None):
    """The lines of a file, each with its end; none if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def getline(filename, lineno, module_globals=None):
    """One line of a file, the first is 1; empty if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    """Forget all lines."""
    cache.clear()


def checkcache(filename=None):
    """Forget the lines of a file, or of all, that changed since they were read."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            # not read yet, or told by a loader
            continue
        try:
            found = os.stat(entry[3])
        except (OSError, ValueError):
            del cache[name]
            continue
        if (found.st_size, found.st_mtime) != entry[:2]:
            del cache[name]


def _no_file(filename):
    return not filename or filename.startswith("<") and filename.endswith(">")


def _place(filename):
    # (what `os.stat` says, full name) of a file, also of one that is found on `sys.path`
    try:
        return os.stat(filename), filename
    except OSError:
        pass
    if os.path.isabs(filename):
        return None
    import sys

    for folder in sys.path:
        try:
            full = os.path.join(folder, filename)
            return os.stat(full), full
        except (OSError, TypeError):
            pass
    return None


def _decoded(data):
    # the text of a source: in UTF-8, or in the encoding that one of the first two lines names
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8")
    import re

    for line in data.split(b"\n", 2)[:2]:
        named = re.match(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", line)
        if named:
            return data.decode(named[1].decode("ascii"))
        if line.strip() and not line.lstrip().startswith(b"#"):
            break
    return data.decode("utf-8")


def _lines(text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text:
        return []
    lines = [line + "\n" for line in text.split("\n")]
    if text.endswith("\n"):
        lines.pop()
    return lines


def updatecache(filename, module_globals=None):
    """Read the lines of a file again; gives them, none if it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        del cache[filename]
    if _no_file(filename):
        return []
    try:
        placed = _place(filename)
        if placed is None:
            if not lazycache(filename, module_globals):
                return []
            try:
                text = cache[filename][0]()
            except (ImportError, OSError):
                return []
            if text is None:
                del cache[filename]
                return []
            cache[filename] = len(text), None, [line + "\n" for line in text.splitlines()], filename
        else:
            with open(placed[1], "rb") as file:
                lines = _lines(_decoded(file.read()))
            cache[filename] = placed[0].st_size, placed[0].st_mtime, lines, placed[1]
    except (OSError, ValueError, LookupError, SyntaxError):
        return []
    return cache[filename][2]


def lazycache(filename, module_globals):
    """Remember who can tell the lines of a module, for `getlines`; is there anybody?"""
    if filename in cache:
        return len(cache[filename]) == 1
    if _no_file(filename) or not module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals.get("__name__")
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True
