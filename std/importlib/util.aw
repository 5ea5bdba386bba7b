"""Loading modules in parts: finding, making, running."""

import sys
from types import ModuleType

import _os
from importlib.machinery import (
    SOURCE_SUFFIXES, BuiltinImporter, ModuleSpec, NamespaceLoader, PathFinder, SourceFileLoader, _absolute,
    _parent_folder,
)

__all__ = [
    "LazyLoader", "Loader", "MAGIC_NUMBER", "cache_from_source", "decode_source", "find_spec", "module_from_spec",
    "resolve_name", "source_from_cache", "source_hash", "spec_from_file_location", "spec_from_loader",
]

MAGIC_NUMBER = b"\xf3\r\r\n"


def __getattr__(name):
    if name == "Loader":
        from .abc import Loader

        return Loader
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def resolve_name(name, package):
    """The whole name of a name that may begin with dots."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    rest = name.lstrip(".")
    parts = package.rsplit(".", len(name) - len(rest) - 1)
    if len(parts) < len(name) - len(rest):
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{rest}" if rest else parts[0]


def decode_source(source_bytes):
    """The text of a module's bytes, with line ends as `\\n`."""
    import codecs
    import re

    encoding = "utf-8"
    if source_bytes.startswith(codecs.BOM_UTF8):
        encoding = "utf-8-sig"
    else:
        for line in bytes(source_bytes).split(b"\n", 2)[:2]:
            found = re.match(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", line)
            if found:
                encoding = found[1].decode()
                break
    return codecs.decode(bytes(source_bytes), encoding).replace("\r\n", "\n").replace("\r", "\n")


def cache_from_source(path, debug_override=None, *, optimization=None):
    """There are no files of compiled modules."""
    raise NotImplementedError("sys.implementation.cache_tag is None")


def source_from_cache(path):
    """There are no files of compiled modules."""
    raise NotImplementedError("sys.implementation.cache_tag is None")


def source_hash(source_bytes):
    """A number of eight bytes for the bytes of a module."""
    return (hash(bytes(source_bytes)) & 0xFFFF_FFFF_FFFF_FFFF).to_bytes(8, "little")


def find_spec(name, package=None):
    """What importing a name would load, or None."""
    fullname = resolve_name(name, package)
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    path = None
    parent = fullname.rpartition(".")[0]
    if parent:
        package = __import__(parent, fromlist=["__path__"])
        try:
            path = package.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find "
                                      f"{fullname!r}", name=fullname) from error
    return _find_spec(fullname, path)


def _find_spec(name, path, target=None):
    # what the finders know of a module
    for finder in sys.meta_path:
        find = getattr(finder, "find_spec", None)
        spec = None if find is None else find(name, path, target)
        if spec is not None:
            return spec
    return None


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
        location = "<unknown>"
        if hasattr(loader, "get_filename"):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = _absolute(_os.fspath(location))
    if loader is None:
        if not location.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec._set_fileattr = True
    if submodule_search_locations is _NOTHING:
        if hasattr(loader, "is_package"):
            try:
                if loader.is_package(name):
                    spec.submodule_search_locations = []
            except ImportError:
                pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(_parent_folder(location))
    return spec


def _init_attributes(spec, module, override=False):
    # what a spec says of a module, in the module
    loader = spec.loader
    if loader is None and spec.submodule_search_locations is not None:
        loader = NamespaceLoader(spec.name, spec.submodule_search_locations)
        spec.loader = loader
    values = [("__name__", spec.name), ("__loader__", loader), ("__package__", spec.parent)]
    if spec.submodule_search_locations is not None:
        values.append(("__path__", spec.submodule_search_locations))
    if spec.has_location:
        values += [("__file__", spec.origin)]
        if spec.cached is not None:
            values += [("__cached__", spec.cached)]
    for name, value in values:
        if override or getattr(module, name, None) is None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass
    try:
        module.__spec__ = spec
    except AttributeError:
        pass
    return module


def module_from_spec(spec):
    """A module that has not run yet."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, "exec_module"):
        raise ImportError("loaders that define exec_module() must also define create_module()")
    if spec.loader is BuiltinImporter:
        return module
    return _init_attributes(spec, ModuleType(spec.name) if module is None else module)


def _load(spec):
    # make, remember and run a module
    loader = spec.loader
    if loader is BuiltinImporter:
        return module_from_spec(spec)
    if loader is not None and not hasattr(loader, "exec_module"):
        try:
            loader.load_module(spec.name)
        except BaseException:
            if spec.name in sys.modules:
                sys.modules[spec.name] = sys.modules.pop(spec.name)
            raise
        module = sys.modules[spec.name] = sys.modules.pop(spec.name)
        for name, value in [("__loader__", loader), ("__package__", spec.parent), ("__spec__", spec)]:
            if getattr(module, name, None) is None:
                setattr(module, name, value)
        return module
    module = module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[spec.name] = module
        try:
            if spec.loader is None:
                raise ImportError("missing loader", name=spec.name)
            spec.loader.exec_module(module)
        except BaseException:
            sys.modules.pop(spec.name, None)
            raise
        module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    finally:
        spec._initializing = False
    return module


def _load_again(spec):
    # run a module in the one that is there, or as a new one
    module = sys.modules.get(spec.name)
    if module is None:
        return _load(spec)
    _init_attributes(spec, module, override=True)
    spec.loader.exec_module(module)
    return sys.modules[spec.name]


def _load_hooked(name, path):
    # a module that the finders of a path know, with what `sys.path_hooks` makes of its entries
    spec = PathFinder.find_spec(name, path)
    return None if spec is None or isinstance(spec.loader, NamespaceLoader) else _load(spec)


class _LazyModule(ModuleType):
    """A module that runs when somebody first wants something of it."""

    def __getattribute__(self, name):
        own = object.__getattribute__(self, "__dict__")
        spec = object.__getattribute__(self, "__spec__")
        state = spec.loader_state
        if object.__getattribute__(self, "__class__") is _LazyModule:
            if state["is_loading"] and name.startswith("__") and name.endswith("__"):
                return object.__getattribute__(self, name)
            if not state["is_loading"]:
                state["is_loading"] = True
                before, now = state["__dict__"], dict(own)
                changed = {key: value for key, value in now.items() if key not in before or before[key] is not value}
                spec.loader.exec_module(self)
                original = spec.name
                if original in sys.modules and sys.modules[original] is not self:
                    raise ValueError(f"module object for {original!r} substituted in sys.modules during a lazy load")
                own.update(changed)
                self.__class__ = state["__class__"]
        return getattr(self, name)

    def __delattr__(self, name):
        self.__getattribute__(name)
        delattr(self, name)


class LazyLoader:
    """A loader that runs a module when somebody first wants something of it."""

    @staticmethod
    def _check(loader):
        if not hasattr(loader, "exec_module"):
            raise TypeError("loader must define exec_module()")

    @classmethod
    def factory(cls, loader):
        """A function that makes lazy loaders."""
        cls._check(loader)
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def __init__(self, loader):
        self._check(loader)
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        """Have the module run later."""
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {
            "__dict__": dict(module.__dict__), "__class__": module.__class__, "is_loading": False,
        }
        module.__class__ = _LazyModule
