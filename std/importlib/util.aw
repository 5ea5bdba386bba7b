"""Loading modules in parts: finding, making, running."""

import sys
from types import ModuleType

import _os
from importlib.machinery import SOURCE_SUFFIXES, MachineLoader, ModuleSpec, SourceFileLoader

__all__ = [
    "find_spec", "module_from_spec", "resolve_name", "source_hash", "spec_from_file_location", "spec_from_loader",
]


def resolve_name(name, package):
    """The whole name of a name that may begin with dots."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    rest = name.lstrip(".")
    parts = package.split(".")
    up = len(name) - len(rest) - 1
    if up >= len(parts):
        raise ImportError("attempted relative import beyond top-level package")
    base = ".".join(parts[: len(parts) - up])
    return f"{base}.{rest}" if rest else base


def _absolute(path):
    return path if path.startswith("/") else _os.getcwd() + "/" + path


def _find_in(fullname, folders):
    # in folders only
    last = fullname.rpartition(".")[2]
    spread = []
    for folder in folders:
        stem = (folder.rstrip("/") + "/" if folder else "") + last
        for inside, is_package in (("/__init__", True), ("", False)):
            for suffix in SOURCE_SUFFIXES:
                if _os.kind(stem + inside + suffix, True) == "f":
                    path = _absolute(stem + inside + suffix)
                    return spec_from_file_location(fullname, path, submodule_search_locations=(
                        [path.rpartition("/")[0]] if is_package else None))
        if _os.kind(stem, True) == "d":
            spread.append(_absolute(stem))
    if spread:
        spec = ModuleSpec(fullname, None, is_package=True)
        spec.submodule_search_locations = spread
        return spec
    return None


def _find(fullname, path=None):
    # as the machine itself looks
    builtin = fullname in sys.builtin_module_names
    found = None if builtin else _find_in(fullname, sys.path if path is None else path)
    if found is not None and found.loader is not None:
        return found
    if builtin or path is None and fullname in sys.stdlib_module_names or fullname in sys.modules and (
            getattr(sys.modules[fullname], "__file__", None) or "<std>").startswith("<std>"):
        loader = MachineLoader(fullname)
        return ModuleSpec(fullname, loader, origin="built-in", is_package=loader.is_package())
    return found


def find_spec(name, package=None):
    """What importing a name would load, or None."""
    fullname = resolve_name(name, package)
    module = sys.modules.get(fullname, find_spec)
    if module is None:
        return None
    if module is not find_spec:
        spec = getattr(module, "__spec__", None)
        if spec is not None:
            return spec
        if fullname == "__main__":
            raise ValueError("__main__.__spec__ is None")
        return _of_module(fullname, module)
    path = None
    parent = fullname.rpartition(".")[0]
    if parent:
        package = __import__(parent, fromlist=["__path__"])
        try:
            path = package.__path__
        except AttributeError:
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find "
                                      f"{fullname!r}", name=fullname) from None
    for finder in sys.meta_path:
        find = getattr(finder, "find_spec", None)
        spec = None if find is None else find(fullname, path, None)
        if spec is not None:
            return spec
    return None


def _of_module(name, module):
    # of a module that the machine loaded
    file = getattr(module, "__file__", None)
    path = getattr(module, "__path__", None)
    if file is not None and not file.startswith("<"):
        return spec_from_file_location(name, file, submodule_search_locations=None if path is None else list(path))
    if file is None and path is not None:
        spec = ModuleSpec(name, None, is_package=True)
        spec.submodule_search_locations = list(path)
        return spec
    return ModuleSpec(name, MachineLoader(name), origin="built-in", is_package=path is not None)


_NOTHING = object()


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """The spec of a module that a loader loads."""
    if origin is None:
        origin = getattr(loader, "_ORIGIN", None)
    if not origin and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        try:
            is_package = loader.is_package(name)
        except (AttributeError, ImportError):
            is_package = False
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_NOTHING):
    """The spec of a module in a file; None for files that nothing loads."""
    if location is None:
        location = loader.get_filename(name) if hasattr(loader, "get_filename") else "<unknown>"
    else:
        location = _absolute(_os.fspath(location))
    if loader is None:
        if not location.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if submodule_search_locations is _NOTHING:
        is_package = getattr(loader, "is_package", None)
        spec.submodule_search_locations = [] if is_package is not None and is_package(name) else None
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(location.rpartition("/")[0])
    return spec


def module_from_spec(spec):
    """A module that has not run yet."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if module is None:
        module = ModuleType(spec.name)
    if isinstance(spec.loader, MachineLoader):
        return module
    for name, value in [("__name__", spec.name), ("__loader__", spec.loader), ("__package__", spec.parent),
                        ("__spec__", spec), ("__path__", spec.submodule_search_locations),
                        ("__file__", spec.origin if spec.has_location else None)]:
        if value is not None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass
    return module


def _load(spec):
    # make, remember and run a module
    module = module_from_spec(spec)
    if isinstance(spec.loader, MachineLoader):
        return module
    sys.modules[spec.name] = module
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError("missing loader", name=spec.name)
        elif hasattr(spec.loader, "exec_module"):
            spec.loader.exec_module(module)
        else:
            spec.loader.load_module(spec.name)
    except BaseException:
        sys.modules.pop(spec.name, None)
        raise
    return sys.modules.get(spec.name, module)
