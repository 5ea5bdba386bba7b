import importlib
import importlib.machinery
import importlib.util
import os
import sys

root = os.path.join("/tmp", f"aw-import-{os.getpid()}")
files = {
    "one/spread/a.py": "where = 'one'",
    "two/spread/b.py": "where = 'two'",
    "one/plain.py": "x = 3\nprint('plain runs as', __name__)",
    "one/pack/__init__.py": "from . import inner\ny = inner.z",
    "one/pack/inner.py": "z = 5",
    "one/broken.py": "1/0",
    "elsewhere/lone.py": "import sys\nname = __name__\nhere = __file__\nspec = __spec__",
    "one/math.py": "own = True",
}
for name, text in files.items():
    os.makedirs(os.path.dirname(os.path.join(root, name)), exist_ok=True)
    with open(os.path.join(root, name), "w") as file:
        file.write(text)
sys.dont_write_bytecode = True
sys.path[:0] = [root + "/one", root + "/two"]
sys.modules.pop("math", None)


def short(text):
    return str(text).replace(root, "ROOT")


# a folder without __init__ is a package over all folders of its name
import spread.a
import spread.b

print(spread.a.where, spread.b.where, [short(p) for p in spread.__path__], getattr(spread, "__file__", None))

spec = importlib.util.find_spec("plain")
print(spec.name, short(spec.origin), spec.parent, spec.has_location, spec.submodule_search_locations)
print(type(spec).__name__, type(spec.loader).__name__, "plain" in sys.modules)
module = importlib.util.module_from_spec(spec)
print(module.__name__, short(module.__file__), module.__spec__ is spec, hasattr(module, "x"))
spec.loader.exec_module(module)
print(module.x, "plain" in sys.modules)
spec = importlib.util.find_spec("pack")
print(spec.parent, [short(p) for p in spec.submodule_search_locations])
spec = importlib.util.find_spec(".inner", "pack")
print(spec.name, short(spec.origin), sys.modules["pack"].y)
print(importlib.util.find_spec("not_there"), importlib.util.find_spec("spread.c"))
print(importlib.util.find_spec("spread").submodule_search_locations is not None)
for name, package in [("plain.x", None), (".x", None), ("..x", "pack")]:
    try:
        print(importlib.util.find_spec(name, package))
    except (ImportError, ValueError) as e:
        print(type(e).__name__, e)
spec = importlib.util.spec_from_file_location("lone.name", root + "/elsewhere/lone.py")
lone = importlib.util.module_from_spec(spec)
spec.loader.exec_module(lone)
print(lone.name, short(lone.here), lone.spec is spec, lone.__package__, "lone.name" in sys.modules)
print(importlib.util.spec_from_file_location("x", "/a/b.txt"))
print(importlib.util.resolve_name(".a", "p.q"), importlib.util.resolve_name("..a", "p.q"), importlib.util.resolve_name("a", None))
try:
    importlib.import_module("broken")
except ZeroDivisionError as e:
    print(e, "broken" in sys.modules)

import math

print(math.own)
del sys.modules["math"]
sys.path.remove(root + "/one")
import math

print(math.pi)


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.value = f"made for {module.__name__}"


class Finder:
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name.startswith("virtual"):
            return importlib.machinery.ModuleSpec(name, Loader(), is_package=name == "virtual")
        if name == "spread.c":
            print("asked for", name, path is not None)


sys.meta_path.insert(0, Finder)
import virtual
import virtual.part

print(virtual.value, virtual.part.value, virtual.__spec__.name, virtual.part.__package__, virtual.__path__)
try:
    import spread.c
except ImportError as e:
    print(e)
sys.meta_path.remove(Finder)
sys.meta_path.append(Finder)
import virtual_last

print(virtual_last.value)
spec = importlib.machinery.ModuleSpec("a.b", None, origin="o")
print(spec, spec.parent, spec.cached, spec == importlib.machinery.ModuleSpec("a.b", None, origin="o"), spec.has_location)
for folder, folders, names in os.walk(root, topdown=False):
    for name in names:
        os.remove(os.path.join(folder, name))
    os.rmdir(folder)
