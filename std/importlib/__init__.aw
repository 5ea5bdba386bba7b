"""Imports by name."""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__

_RELOADING = {}


def import_module(name, package=None):
    """Import a module and give it; a name that begins with dots is counted from `package`."""
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        rest = name.lstrip(".")
        parts = package.rsplit(".", len(name) - len(rest) - 1)
        if len(parts) < len(name) - len(rest):
            raise ImportError("attempted relative import beyond top-level package")
        if parts[0] not in sys.modules:
            __import__(parts[0])
        name = f"{parts[0]}.{rest}" if rest else parts[0]
    elif not name:
        raise ValueError("Empty module name")
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    """Have finders look again."""
    from .machinery import PathFinder

    PathFinder.invalidate_caches()
    for finder in sys.meta_path:
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()


def reload(module):
    """Find a module again and run it in the module it made; gives that."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    if name in _RELOADING:
        return _RELOADING[name]
    from .util import _find_spec, _init_attributes
    from .machinery import BuiltinImporter

    _RELOADING[name] = module
    try:
        path = None
        parent = name.rpartition(".")[0]
        if parent:
            if parent not in sys.modules:
                raise ImportError(f"parent {parent!r} not in sys.modules", name=parent)
            path = sys.modules[parent].__path__
        spec = module.__spec__ = _find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
        if spec.loader is not BuiltinImporter:
            _init_attributes(spec, module, override=True)
            if hasattr(spec.loader, "exec_module"):
                spec.loader.exec_module(module)
            else:
                spec.loader.load_module(name)
        return sys.modules[name]
    finally:
        _RELOADING.pop(name, None)
