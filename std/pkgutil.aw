"""The modules of packages."""

import sys
from collections import namedtuple
from importlib.util import find_spec

import _os
from importlib.machinery import SOURCE_SUFFIXES, PathFinder

__all__ = [
    "ModuleInfo", "extend_path", "find_loader", "get_data", "get_importer", "get_loader", "iter_importers",
    "iter_modules", "resolve_name", "walk_packages",
]

ModuleInfo = namedtuple("ModuleInfo", "module_finder name ispkg")
ModuleInfo.__module__ = "pkgutil"


def iter_modules(path=None, prefix=""):
    """The modules in the folders of a path, each name once; without a path, those of `sys.path`."""
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    finders = iter_importers() if path is None else map(get_importer, path)
    seen = set()
    for finder in finders:
        for name, ispkg in _modules_of(finder, prefix):
            if name not in seen:
                seen.add(name)
                yield ModuleInfo(finder, name, ispkg)


def _modules_of(finder, prefix):
    if hasattr(finder, "iter_modules"):
        yield from finder.iter_modules(prefix)
        return
    folder = getattr(finder, "path", None)
    if folder is None:
        return
    try:
        entries = sorted(name for name, _ in _os.entries(folder, "listdir"))
    except OSError:
        return
    seen = set()
    for entry in entries:
        stem = next((entry[: -len(suffix)] for suffix in SOURCE_SUFFIXES if entry.endswith(suffix)), None)
        ispkg = False
        if stem is None and "." not in entry and _os.kind(f"{folder}/{entry}", True) == "d":
            ispkg = any(_os.kind(f"{folder}/{entry}/__init__{suffix}", True) == "f" for suffix in SOURCE_SUFFIXES)
            stem = entry if ispkg else None
        if stem and stem != "__init__" and "." not in stem and stem not in seen:
            seen.add(stem)
            yield prefix + stem, ispkg


def walk_packages(path=None, prefix="", onerror=None):
    """As `iter_modules`, and then those inside each package, which is imported for that."""
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            inner = [folder for folder in getattr(sys.modules[info.name], "__path__", None) or []
                     if folder not in seen and not seen.add(folder)]
            yield from walk_packages(inner, info.name + ".", onerror)


def get_importer(path_item):
    """What finds modules in one entry of a path, or None."""
    return PathFinder._finder_of(_os.fspath(path_item))


def iter_importers(fullname=""):
    """What would be asked for a module."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    if "." in fullname:
        package = __import__(fullname.rpartition(".")[0], fromlist=["__path__"])
        path = getattr(package, "__path__", None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)


def find_loader(fullname):
    """The loader of a module, or None."""
    if fullname.startswith("."):
        raise ImportError(f"Relative module name {fullname!r} not supported")
    try:
        spec = find_spec(fullname)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise ImportError(f"Error while finding loader for {fullname!r} ({type(error)}: {error})") from error
    return None if spec is None else spec.loader


def get_loader(module_or_name):
    """The loader of a module or of its name, or None."""
    if module_or_name in sys.modules:
        module_or_name = sys.modules[module_or_name]
        if module_or_name is None:
            return None
    if isinstance(module_or_name, type(sys)):
        loader = getattr(module_or_name, "__loader__", None)
        if loader is not None:
            return loader
        if getattr(module_or_name, "__spec__", None) is None:
            return None
        module_or_name = module_or_name.__name__
    return find_loader(module_or_name)


def extend_path(path, name):
    """The path of a package with all folders of its name in `sys.path`."""
    if not isinstance(path, list):
        return path
    path = path[:]
    parent, _, last = name.rpartition(".")
    if parent:
        try:
            search = sys.modules[parent].__path__
        except (KeyError, AttributeError):
            return path
    else:
        search = sys.path
    for folder in search:
        if not isinstance(folder, str):
            continue
        inner = (folder + "/" if folder else "") + last
        if inner not in path and any(_os.kind(f"{inner}/__init__{suffix}", True) == "f" for suffix in SOURCE_SUFFIXES):
            path.append(inner)
    return path


def get_data(package, resource):
    """The bytes of a file beside a package's modules; None where that is unknown."""
    spec = find_spec(package)
    loader = None if spec is None else spec.loader
    if loader is None or not hasattr(loader, "get_data"):
        return None
    module = sys.modules.get(package) or __import__(package, fromlist=["__file__"])
    if module is None or not hasattr(module, "__file__"):
        return None
    return loader.get_data("/".join([module.__file__.rpartition("/")[0], *resource.split("/")]))


def resolve_name(name):
    """The object of `package.module:attribute.path`, or of `package.module.attribute`."""
    parts = name.split(":")
    words = [word for part in parts for word in part.split(".")]
    if len(parts) > 2 or not all(word.isidentifier() for word in parts[0].split(".")) or (
            len(parts) == 2 and parts[1] and not all(word.isidentifier() for word in parts[1].split("."))):
        raise ValueError(f"invalid format: {name!r}")
    if len(parts) == 2:
        from importlib import import_module

        found, rest = import_module(parts[0]), parts[1].split(".") if parts[1] else []
    else:
        modname, rest = words[0], words[1:]
        found = __import__(modname)
        while rest:
            try:
                found = __import__(f"{modname}.{rest[0]}", fromlist=["__name__"])
            except ImportError:
                break
            modname = f"{modname}.{rest.pop(0)}"
    for word in rest:
        found = getattr(found, word)
    return found
