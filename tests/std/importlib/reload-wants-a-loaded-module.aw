import importlib
import sys
import types

for thing in (5, "math"):
    try:
        importlib.reload(thing)
    except TypeError as e:
        print(e)
        # expect: reload() argument must be a module
        # expect: reload() argument must be a module
try:
    importlib.reload(types.ModuleType("loose"))
except ImportError as e:
    print(e, e.name)  # expect: module loose not in sys.modules loose
