import sys
import types

m = types.ModuleType("starry")
m.__all__ = ["here", "gone"]
m.here = 1
sys.modules["starry"] = m
try:
    from starry import *
except AttributeError as e:
    print(e)  # expect: module 'starry' has no attribute 'gone'
m.__all__ = ["here", "_hidden"]
m._hidden = 2
from starry import *

print(here, _hidden)  # expect: 1 2
m.__all__ = [5]
try:
    exec("from starry import *")
except TypeError as e:
    print(e)  # expect: Item in starry.__all__ must be str, not int
del m.__all__
m._private, m.public = 3, 4
space = {}
exec("from starry import *", space)
print("public" in space, "_private" in space)  # expect: True False
