"""What finders and loaders can do, as abstract classes."""

import abc

from . import machinery

__all__ = [
    "ExecutionLoader", "FileLoader", "InspectLoader", "Loader", "MetaPathFinder", "PathEntryFinder", "ResourceLoader",
    "SourceLoader",
]


class MetaPathFinder(metaclass=abc.ABCMeta):
    """Finds modules anywhere; stands in `sys.meta_path`."""

    def invalidate_caches(self):
        """Look again."""


class PathEntryFinder(metaclass=abc.ABCMeta):
    """Finds modules in one entry of a path; made by what stands in `sys.path_hooks`."""

    def invalidate_caches(self):
        """Look again."""


class Loader(metaclass=abc.ABCMeta):
    """Makes and runs a module."""

    def create_module(self, spec):
        """A module to run; None for one as usual."""
        return None

    def load_module(self, fullname):
        """Import a module by its name."""
        if not hasattr(self, "exec_module"):
            raise ImportError
        from .util import _load_again, spec_from_loader

        return _load_again(spec_from_loader(fullname, self))


class ResourceLoader(Loader):
    """Knows the bytes of files."""

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of a file."""
        raise OSError


class InspectLoader(Loader):
    """Knows the text and the code of modules."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path="<string>"):
        return compile(data, path, "exec", dont_inherit=True)

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f"cannot load module {module.__name__!r} when get_code() returns None")
        exec(code, module.__dict__)


class ExecutionLoader(InspectLoader):
    """Knows in which file a module is."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(machinery._FileLoader, ResourceLoader, ExecutionLoader):
    """Of a module in a file."""


class SourceLoader(machinery.SourceLoader, ResourceLoader, ExecutionLoader):
    """Of a module whose text is in a file."""

    def path_mtime(self, path):
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)["mtime"])

    def set_data(self, path, data):
        """Write a file, where that is possible."""


MetaPathFinder.register(machinery.BuiltinImporter)
MetaPathFinder.register(machinery.FrozenImporter)
MetaPathFinder.register(machinery.PathFinder)
PathEntryFinder.register(machinery.FileFinder)
InspectLoader.register(machinery.BuiltinImporter)
InspectLoader.register(machinery.NamespaceLoader)
FileLoader.register(machinery.SourceFileLoader)
SourceLoader.register(machinery.SourceFileLoader)
