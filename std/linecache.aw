"""Lines of files, read once."""

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def getlines(filename, module_globals=None):
    """The lines of a file, each with its end; none if it cannot be read."""
    if filename not in cache:
        try:
            with open(filename, encoding="utf-8") as file:
                lines = file.read().splitlines(keepends=True)
        except Exception:
            return []
        if lines and not lines[-1].endswith("\n"):
            lines[-1] += "\n"
        cache[filename] = lines
    return cache[filename]


def getline(filename, lineno, module_globals=None):
    """One line of a file, the first is 1; empty if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    cache.clear()


def checkcache(filename=None):
    """Read changed files again."""
    cache.clear()


def lazycache(filename, module_globals):
    return False
