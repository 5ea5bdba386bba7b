"""Imports by name."""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def import_module(name, package=None):
    """Import a module and give it; a name that begins with dots is counted from `package`."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        rest = name.lstrip(".")
        parts = package.split(".")
        up = len(name) - len(rest) - 1
        if up >= len(parts):
            raise ImportError("attempted relative import beyond top-level package")
        base = ".".join(parts[: len(parts) - up])
        name = f"{base}.{rest}" if rest else base
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    """Nothing is cached."""


def reload(module):
    """Run the text of a module again, in the module it made."""
    if not isinstance(module, type(sys)):
        raise TypeError("reload() argument must be a module")
    name = module.__name__
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    file = getattr(module, "__file__", None)
    if file is not None and not file.startswith("<"):
        with open(file, encoding="utf-8") as source:
            text = source.read()
        exec(compile(text, file, "exec"), module.__dict__)
    return sys.modules[name]
