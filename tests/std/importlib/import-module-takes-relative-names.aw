import importlib

print(importlib.import_module("collections.abc").__name__)  # expect: collections.abc
print(importlib.import_module(".abc", "collections").__name__)  # expect: collections.abc
print(importlib.import_module("math") is importlib.import_module("math"))  # expect: True
for args in ((".abc",), ("..x", "collections"), ("nowhere",)):
    try:
        importlib.import_module(*args)
    except (TypeError, ImportError) as e:
        print(type(e).__name__, e)
        # expect: TypeError the 'package' argument is required to perform a relative import for '.abc'
        # expect: ImportError attempted relative import beyond top-level package
        # expect: ModuleNotFoundError No module named 'nowhere'
print(importlib.invalidate_caches())  # expect: None
