"""What importing is made of: specs of modules, finders, and what loads them."""

import sys

import _os
from _types import std_source

__all__ = [
    "BYTECODE_SUFFIXES", "BuiltinImporter", "EXTENSION_SUFFIXES", "FileFinder", "FrozenImporter", "ModuleSpec",
    "NamespaceLoader", "PathFinder", "SOURCE_SUFFIXES", "SourceFileLoader", "all_suffixes",
]

SOURCE_SUFFIXES = [".aw", ".py"]
BYTECODE_SUFFIXES = []
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []

# where the texts of the modules are that are part of the program
_STD = "<std>/"


def all_suffixes():
    """The ends of the names of files that modules are made from."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec:
    """A module before it is loaded: its name, what loads it, where it is."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._uninitialized_submodules = []
        self._set_fileattr = False
        self._cached = None
        self._initializing = False

    @property
    def parent(self):
        """The package that relative imports of the module count from."""
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    @property
    def cached(self):
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def has_location(self):
        """Does `origin` name a place that can be loaded from?"""
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)

    def __repr__(self):
        parts = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            parts.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            parts.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __eq__(self, other):
        try:
            return (
                self.name == other.name
                and self.loader == other.loader
                and self.origin == other.origin
                and self.submodule_search_locations == other.submodule_search_locations
                and self.cached == other.cached
                and self.has_location == other.has_location
            )
        except AttributeError:
            return NotImplemented

    __hash__ = None


def _check_name(loader, name):
    if name is not None and name != loader.name:
        raise ImportError(f"loader for {loader.name} cannot handle {name}", name=name)


def _parent_folder(path):
    return path.rpartition("/")[0]


class _FileLoader:
    """Of a module in a file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def get_filename(self, name=None):
        _check_name(self, name)
        return self.path

    def get_data(self, path):
        """The bytes of a file."""
        if path.startswith(_STD):
            found = std_source(path[len(_STD) : -3].replace("/", "."))
            if found is None:
                raise FileNotFoundError(2, "No such file or directory", path)
            return found[0].encode()
        with open(path, "rb") as file:
            return file.read()

    def load_module(self, fullname=None):
        """Import the module by its name."""
        from .util import _load, spec_from_loader

        _check_name(self, fullname)
        return _load(spec_from_loader(self.name, self))


class SourceLoader:
    """What a loader can do that finds the bytes of a file by `get_filename` and `get_data`."""

    def path_stats(self, path):
        return {"mtime": self.path_mtime(path)}

    def path_mtime(self, path):
        """When the file was changed."""
        raise OSError

    def is_package(self, fullname):
        last = self.get_filename(fullname).rpartition("/")[2]
        return last.rpartition(".")[0] == "__init__" and fullname.rpartition(".")[2] != "__init__"

    def get_source(self, fullname):
        """The text of the module."""
        from .util import decode_source

        try:
            data = self.get_data(self.get_filename(fullname))
        except OSError as error:
            raise ImportError("source not available through get_data()", name=fullname) from error
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(data, path, "exec", dont_inherit=True)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def create_module(self, spec):
        """Leave making the module to whoever loads it."""

    def exec_module(self, module):
        """Run the code of the module."""
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)

    def load_module(self, fullname):
        """Import the module by its name."""
        from .util import _load, spec_from_loader

        return _load(spec_from_loader(fullname, self))


class SourceFileLoader(_FileLoader, SourceLoader):
    """Loads a module from the text of a file."""

    def path_stats(self, path):
        import os

        stat = os.stat(path)
        return {"mtime": stat.st_mtime, "size": stat.st_size}

    def path_mtime(self, path):
        return self.path_stats(path)["mtime"]

    def set_data(self, path, data, *, _mode=0o666):
        """Write a file, where that is possible."""

    def get_source(self, fullname=None):
        _check_name(self, fullname)
        return SourceLoader.get_source(self, self.name)

    def get_code(self, fullname=None):
        _check_name(self, fullname)
        return SourceLoader.get_code(self, self.name)

    def is_package(self, fullname=None):
        _check_name(self, fullname)
        if self.path.startswith(_STD):
            return std_source(self.name)[1]
        return SourceLoader.is_package(self, self.name)


class SourcelessFileLoader(_FileLoader):
    """Of modules that were compiled to files, which there are none of."""


class ExtensionFileLoader(_FileLoader):
    """Of modules in libraries, which there are none of."""


class NamespaceLoader:
    """Of a package without code of its own, over several folders."""

    def __init__(self, name, path, path_finder=None):
        self._path = path if isinstance(path, _NamespacePath) else _NamespacePath(path)

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ""

    def get_code(self, fullname):
        return compile("", "<string>", "exec", dont_inherit=True)

    def create_module(self, spec):
        """Leave making the module to whoever loads it."""

    def exec_module(self, module):
        """There is no code."""

    def load_module(self, fullname):
        from .util import _load, spec_from_loader

        return _load(spec_from_loader(fullname, self))


class _NamespacePath(list):
    """The folders of a package without code of its own."""

    def __repr__(self):
        return f"_NamespacePath({list(self)!r})"


class BuiltinImporter:
    """Finds and loads modules that are written for the machine."""

    _ORIGIN = "built-in"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname in sys.builtin_module_names:
            return ModuleSpec(fullname, cls, origin=cls._ORIGIN)
        return None

    @staticmethod
    def create_module(spec):
        """Import the module, which is done with that."""
        if spec.name not in sys.builtin_module_names:
            raise ImportError(f"{spec.name!r} is not a built-in module", name=spec.name)
        __import__(spec.name)
        return sys.modules[spec.name]

    @staticmethod
    def exec_module(module):
        """It has run already."""

    @classmethod
    def _check(cls, fullname):
        if fullname not in sys.builtin_module_names:
            raise ImportError(f"{fullname!r} is not a built-in module", name=fullname)

    @classmethod
    def get_code(cls, fullname):
        cls._check(fullname)

    @classmethod
    def get_source(cls, fullname):
        cls._check(fullname)

    @classmethod
    def is_package(cls, fullname):
        cls._check(fullname)
        return False

    @classmethod
    def load_module(cls, fullname):
        cls._check(fullname)
        __import__(fullname)
        return sys.modules[fullname]


class FrozenImporter:
    """Finds nothing: what is part of the program has texts."""

    _ORIGIN = "frozen"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None


def _absolute(path):
    return path if path.startswith(("/", _STD)) else _os.getcwd() + "/" + path if path else _os.getcwd()


def _file_spec(fullname, path, is_package, loader=SourceFileLoader):
    spec = ModuleSpec(fullname, loader(fullname, path), origin=path)
    spec.has_location = True
    if is_package:
        spec.submodule_search_locations = [_parent_folder(path)]
    return spec


def _spread_spec(fullname, folders):
    path = _NamespacePath(folders)
    spec = ModuleSpec(fullname, NamespaceLoader(fullname, path), is_package=True)
    spec.submodule_search_locations = path
    return spec


class FileFinder:
    """Looks for modules in one folder."""

    def __init__(self, path, *loader_details):
        pairs = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self._loaders = pairs or [(suffix, SourceFileLoader) for suffix in SOURCE_SUFFIXES]
        self.path = _absolute(path or ".")

    def find_spec(self, fullname, target=None):
        stem = self.path.rstrip("/") + "/" + fullname.rpartition(".")[2]
        for inside, is_package in (("/__init__", True), ("", False)):
            for suffix, loader in self._loaders:
                path = stem + inside + suffix
                if _os.kind(path, True) == "f":
                    return _file_spec(fullname, path, is_package, loader)
        if _os.kind(stem, True) == "d":
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = [stem]
            return spec
        return None

    def invalidate_caches(self):
        """Nothing is cached."""

    @classmethod
    def path_hook(cls, *loader_details):
        """A function for `sys.path_hooks`."""

        def path_hook_for_FileFinder(path):
            if _os.kind(path or ".", True) != "d":
                raise ImportError("only directories are supported", path=path)
            return cls(path, *loader_details)

        return path_hook_for_FileFinder

    def __repr__(self):
        return f"FileFinder({self.path!r})"


class PathFinder:
    """Looks for modules in the folders of a path, with what `sys.path_hooks` makes of each."""

    @staticmethod
    def invalidate_caches():
        """Have the finders of folders look again."""
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None or not name.startswith("/"):
                del sys.path_importer_cache[name]
            elif hasattr(finder, "invalidate_caches"):
                finder.invalidate_caches()

    @staticmethod
    def _finder_of(folder):
        if folder == "":
            folder = _os.getcwd()
        try:
            return sys.path_importer_cache[folder]
        except KeyError:
            pass
        finder = None
        for hook in sys.path_hooks:
            try:
                finder = hook(folder)
                break
            except ImportError:
                continue
        else:
            if _os.kind(folder, True) == "d":
                finder = FileFinder(folder)
        sys.path_importer_cache[folder] = finder
        return finder

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        spread = []
        for folder in sys.path if path is None else path:
            if not isinstance(folder, str):
                continue
            finder = cls._finder_of(folder)
            spec = None if finder is None else finder.find_spec(fullname, target)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError("spec missing loader")
            spread.extend(spec.submodule_search_locations)
        return _spread_spec(fullname, spread) if spread else None


for _class in (ModuleSpec, BuiltinImporter, FrozenImporter):
    _class.__module__ = "_frozen_importlib"
for _class in (SourceLoader, SourceFileLoader, SourcelessFileLoader, ExtensionFileLoader, NamespaceLoader,
               _NamespacePath, FileFinder, PathFinder):
    _class.__module__ = "_frozen_importlib_external"
del _class


def _std_spec(name, found):
    path = f"{_STD}{name.replace('.', '/')}"
    spec = ModuleSpec(name, SourceFileLoader(name, path + ".aw"), origin=path + ".aw")
    spec.has_location = True
    if found[1]:
        spec.submodule_search_locations = [path]
    return spec


def _find(fullname, path=None):
    # as the machine itself looks: native modules, folders, the texts that are part of the program
    spec = BuiltinImporter.find_spec(fullname)
    if spec is None:
        spec = PathFinder.find_spec(fullname, path)
        if spec is None or isinstance(spec.loader, NamespaceLoader):
            found = std_source(fullname)
            if found is not None:
                return _std_spec(fullname, found)
    return spec


def _describe(module, name, is_main):
    # give a module that the machine has loaded the spec and the loader that it would have been loaded by
    names = module.__dict__
    file, path = names.get("__file__"), names.get("__path__")
    if file is None and path is not None:
        spec = _spread_spec(name, path)
        if isinstance(path, _NamespacePath):
            spec.submodule_search_locations = path
        else:
            names["__path__"] = spec.submodule_search_locations
    elif file is None:
        spec = ModuleSpec(name, BuiltinImporter, origin=BuiltinImporter._ORIGIN)
    else:
        spec = _file_spec(name, file, False)
        spec.submodule_search_locations = path
    names.setdefault("__loader__", spec.loader)
    if is_main and spec.loader is BuiltinImporter:
        spec = None
    names.setdefault("__spec__", spec)


def _module_repr(spec):
    # the text of a module with this spec
    name = "?" if spec.name is None else spec.name
    if spec.origin is not None:
        return f"<module {name!r} from {spec.origin!r}>" if spec.has_location else f"<module {name!r} ({spec.origin})>"
    loader = spec.loader
    if loader is None:
        return f"<module {name!r}>"
    if isinstance(loader, NamespaceLoader):
        return f"<module {name!r} (namespace) from {list(loader._path)}>"
    return f"<module {name!r} ({loader!r})>"
