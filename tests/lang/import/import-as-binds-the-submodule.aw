import collections.abc as short
import os.path as p, sys as s

print(short.__name__, s.__name__)  # expect: collections.abc sys
print("collections" in globals(), "os" in globals())  # expect: False False
from collections import abc as again, OrderedDict as OD

print(again is short, OD.__name__)  # expect: True OrderedDict
