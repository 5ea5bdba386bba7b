import importlib
import importlib.machinery
import importlib.util
import json
import json.decoder
import os
import sys
import tempfile
import types

sys.dont_write_bytecode = True
folder = tempfile.TemporaryDirectory()
root = folder.name
files = {
    "pack/__init__.py": "name = 'pack'",
    "pack/leaf.py": "x = 1\nspec = __spec__\nloader = __loader__",
    "spread/deep.py": "y = 2",
    "top.py": "def own():\n    return __spec__.name, type(__loader__).__name__",
}
for name, text in files.items():
    os.makedirs(os.path.dirname(os.path.join(root, name)), exist_ok=True)
    with open(os.path.join(root, name), "w") as file:
        file.write(text)
sys.path.append(root)


def show(module):
    spec = module.__spec__
    places = spec.submodule_search_locations
    print(
        module.__name__, spec.name, type(spec.loader).__name__, spec.parent, spec.has_location,
        spec.origin and os.path.basename(spec.origin), places and [os.path.basename(place) for place in places],
        module.__loader__ is spec.loader, module.__spec__ is spec,
    )


import pack.leaf
import spread.deep
import top

show(pack)  # expect: pack pack SourceFileLoader pack True __init__.py ['pack'] True True
show(pack.leaf)  # expect: pack.leaf pack.leaf SourceFileLoader pack True leaf.py None True True
show(spread)  # expect: spread spread NamespaceLoader spread False None ['spread'] True True
show(spread.deep)  # expect: spread.deep spread.deep SourceFileLoader spread True deep.py None True True
print(pack.leaf.spec is pack.leaf.__spec__, pack.leaf.loader is pack.leaf.__loader__)  # expect: True True
print(top.own())  # expect: ('top', 'SourceFileLoader')
print(spread.__file__, type(spread.__path__).__name__)  # expect: None _NamespacePath
print(repr(spread).replace(root, "ROOT"))
# expect: <module 'spread' (namespace) from ['ROOT/spread']>

# of the standard library, of what is built in
print(sys.__spec__)
# expect: ModuleSpec(name='sys', loader=<class '_frozen_importlib.BuiltinImporter'>, origin='built-in')
print(sys.__loader__ is importlib.machinery.BuiltinImporter, sys.__spec__.has_location)  # expect: True False
print(json.__spec__.parent, json.decoder.__spec__.parent, json.__spec__.has_location)  # expect: json json True
print(json.__loader__.is_package("json"), json.decoder.__loader__.is_package("json.decoder"))  # expect: True False
print("class JSONDecoder" in json.decoder.__loader__.get_source("json.decoder"))  # expect: True
try:
    json.__loader__.get_source("other")
except ImportError as e:
    print(e, e.name)  # expect: loader for json cannot handle other other

# of the program, and of a module that nobody loaded
print(__spec__, __name__, type(__loader__).__name__)  # expect: None __main__ SourceFileLoader
module = types.ModuleType("made")
print(module.__spec__, module.__loader__, sorted(vars(module)))
# expect: None None ['__doc__', '__loader__', '__name__', '__package__', '__spec__']
del pack.leaf.__spec__
print(hasattr(pack.leaf, "__spec__"))  # expect: False
top.__spec__ = None
print(top.__spec__)  # expect: None
for name in ["top", "pack.leaf", "__main__", "sys", "json.nothing", "nowhere"]:
    try:
        found = importlib.util.find_spec(name)
        print(name, found and found.name)
    except ValueError as e:
        print(e)
# expect: top.__spec__ is None
# expect: pack.leaf.__spec__ is not set
# expect: __main__.__spec__ is None
# expect: sys sys
# expect: json.nothing None
# expect: nowhere None

# a reload finds the module again, and keeps what it is
pack.mark = 1
before = pack.__spec__
print(importlib.reload(pack) is pack, pack.mark, pack.__spec__ is before, pack.__spec__ == before)  # expect: True 1 False True

# a lazy module runs when something of it is wanted
del sys.modules["pack.leaf"]
spec = importlib.util.find_spec("pack.leaf")
spec.loader = importlib.util.LazyLoader(spec.loader)
lazy = importlib.util.module_from_spec(spec)
spec.loader.exec_module(lazy)
print(type(lazy).__name__, lazy.x, type(lazy).__name__)  # expect: _LazyModule 1 module


# finders of a path, made by hooks
class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        print("runs", module.__name__, module.__spec__._initializing)
        if module.__name__ == "hooked_badly":
            raise ValueError("no")


class Hook:
    def __init__(self, path):
        if not path.endswith(".hooked"):
            raise ImportError("not mine")

    def find_spec(self, name, target=None):
        if name.startswith("hooked"):
            return importlib.machinery.ModuleSpec(name, Loader(), origin="the hook")


sys.path_hooks.insert(0, Hook)
sys.path.append("some.hooked")
importlib.invalidate_caches()
import hooked  # expect: runs hooked True

print(hooked.__spec__.origin, hooked.__spec__._initializing, repr(hooked))  # expect: the hook False <module 'hooked' (the hook)>
print(type(sys.path_importer_cache["some.hooked"]).__name__)  # expect: Hook
try:
    import hooked_badly
except ValueError as e:
    print(e, "hooked_badly" in sys.modules)
# expect: runs hooked_badly True
# expect: no False
sys.path_hooks.remove(Hook)
sys.path.remove("some.hooked")
sys.path.remove(root)
folder.cleanup()

# a package without code of its own is spread over folders that come later, too
with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
    for folder, name in [(one, "first"), (two, "second")]:
        os.makedirs(os.path.join(folder, "wide", "inner"))
        for place in ["wide", "wide/inner"]:
            with open(os.path.join(folder, place, name + ".py"), "w") as file:
                file.write(f"name = {name!r}")
    sys.path.append(one)
    import wide.inner.first

    sys.path.append(two)
    import wide.second
    import wide.inner.second

    print(wide.inner.first.name, wide.second.name, wide.inner.second.name)  # expect: first second second
    sys.path.remove(one)
    sys.path.remove(two)
