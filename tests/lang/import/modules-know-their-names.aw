import os.path
import collections.abc
import sys

print(__name__, __package__, __spec__, __doc__)  # expect: __main__ None None None
print(collections.__name__, collections.abc.__name__, collections.__package__)
# expect: collections collections.abc collections
print(sys.modules["collections"] is collections, hasattr(collections, "__path__"))  # expect: True True
print(type(sys).__name__, type(sys) is type(collections))  # expect: module True
