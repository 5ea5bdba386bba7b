"""Running modules and files as programs."""

import sys

__all__ = ["run_module", "run_path"]


def _run(source, file, name, init_globals, package, spec=None):
    from types import ModuleType

    module = ModuleType(name)
    variables = module.__dict__
    if init_globals is not None:
        variables.update(init_globals)
    variables.update(__name__=name, __file__=file, __cached__=None, __doc__=None, __loader__=None,
                     __package__=package, __spec__=spec)
    return module, compile(source, file, "exec")


def _in_place(module, code, alter_sys, name, file):
    if not alter_sys:
        exec(code, module.__dict__)
        return dict(module.__dict__)
    before, first = sys.modules.get(name), sys.argv[0] if sys.argv else None
    sys.modules[name] = module
    if sys.argv:
        sys.argv[0] = file
    try:
        exec(code, module.__dict__)
        return dict(module.__dict__)
    finally:
        if before is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = before
        if sys.argv:
            sys.argv[0] = first


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module without importing it; gives its variables. Of a package, `__main__` is run."""
    from importlib.util import find_spec

    def find(name):
        try:
            spec = find_spec(name)
        except (ImportError, AttributeError, TypeError, ValueError) as error:
            raise ImportError(f"Error while finding module specification for {name!r} "
                              f"({type(error).__name__}: {error})") from error
        if spec is None:
            raise ImportError(f"No module named {name}")
        return spec

    spec = find(mod_name)
    if spec.submodule_search_locations is not None:
        if mod_name == "__main__" or mod_name.endswith(".__main__"):
            raise ImportError("Cannot use package as __main__ module")
        try:
            spec = find(mod_name + ".__main__")
        except ImportError as error:
            raise ImportError(f"{error}; {mod_name!r} is a package and cannot be directly executed") from None
    loader = spec.loader
    if not hasattr(loader, "get_source"):
        raise ImportError(f"No code object available for {spec.name}")
    name = mod_name if run_name is None else run_name
    module, code = _run(loader.get_source(), spec.origin, name, init_globals, spec.parent, spec)
    return _in_place(module, code, alter_sys, name, spec.origin)


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or `__main__` of a folder; gives the variables."""
    import os

    name = "<run_path>" if run_name is None else run_name
    path = os.fsdecode(path_name)
    package = name.rpartition(".")[0]
    if os.path.isdir(path):
        for file in ("__main__.aw", "__main__.py"):
            if os.path.isfile(os.path.join(path, file)):
                break
        else:
            raise ImportError(f"can't find '__main__' module in {path!r}")
        sys.path.insert(0, path)
        try:
            return _of_file(os.path.join(path, file), name, init_globals, package)
        finally:
            if path in sys.path:
                sys.path.remove(path)
    return _of_file(path, name, init_globals, package)


def _of_file(path, name, init_globals, package):
    with open(path, encoding="utf-8-sig") as file:
        source = file.read()
    module, code = _run(source, path, name, init_globals, package)
    return _in_place(module, code, True, name, path)
