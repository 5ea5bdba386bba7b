"""What importing is made of: descriptions of modules, and what loads them."""

import sys

__all__ = [
    "BYTECODE_SUFFIXES", "EXTENSION_SUFFIXES", "ModuleSpec", "PathFinder", "SOURCE_SUFFIXES", "SourceFileLoader",
    "all_suffixes",
]

SOURCE_SUFFIXES = [".aw", ".py"]
BYTECODE_SUFFIXES = []
EXTENSION_SUFFIXES = []


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
        self._set_fileattr = False
        self._cached = None
        self._uninitialized_submodules = []

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


class SourceFileLoader:
    """Loads a module from the text of a file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def get_filename(self, name=None):
        return self.path

    def get_data(self, path):
        """The bytes of a file."""
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname=None):
        """The text of the module."""
        with open(self.path, encoding="utf-8-sig") as file:
            return file.read()

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(data, path, "exec")

    def get_code(self, fullname=None):
        return self.source_to_code(self.get_source(), self.path)

    def is_package(self, fullname=None):
        name = self.path.replace("\\", "/").rpartition("/")[2]
        return name.rpartition(".")[0] == "__init__" and (fullname or self.name).rpartition(".")[2] != "__init__"

    def create_module(self, spec):
        """Leave making the module to whoever loads it."""

    def exec_module(self, module):
        """Run the code of the module."""
        exec(self.get_code(), module.__dict__)

    def load_module(self, fullname=None):
        """Import the module by its name."""
        from .util import _load, spec_from_loader

        return _load(spec_from_loader(self.name, self))


class MachineLoader:
    """Loads the modules that are part of the program."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"<{type(self).__name__} of {self.name!r}>"

    def __eq__(self, other):
        return type(self) is type(other) and self.name == other.name

    def create_module(self, spec):
        """Import the module, which is done with that."""
        __import__(self.name)
        return sys.modules[self.name]

    def exec_module(self, module):
        """It has run already."""

    def is_package(self, fullname=None):
        return self.name in ("asyncio", "collections", "importlib", "io", "json", "os", "unittest")


class PathFinder:
    """Looks for modules in the folders of a path."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from .util import _find_in

        return _find_in(fullname, sys.path if path is None else path)

    @classmethod
    def invalidate_caches(cls):
        """Nothing is cached."""
