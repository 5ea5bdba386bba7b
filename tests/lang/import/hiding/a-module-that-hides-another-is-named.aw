# The folder of the program comes before the standard library: what is missing in a module there may be in the other.
import os

here = os.path.dirname(os.path.abspath(__file__))


def short(text):
    return str(text).replace(here, "HERE")


import graphlib

print(graphlib.mine)  # expect: True
try:
    graphlib.TopologicalSorter
except AttributeError as e:
    print(short(e))
# expect: module 'graphlib' has no attribute 'TopologicalSorter' (consider renaming 'HERE/graphlib.py' since it has the same name as the standard library module named 'graphlib' and the import system gives it precedence)
try:
    graphlib.mean
except AttributeError as e:
    print(e.name, e.obj is graphlib)  # expect: mean True

import half_one
import half_two

print(short(half_two.text))
# expect: module 'half_one' has no attribute 'value' (consider renaming 'HERE/half_one.py' if it has the same name as a third-party module you intended to import)
print(short(half_two.from_text))
# expect: cannot import name 'value' from partially initialized module 'half_one' (most likely due to a circular import) (HERE/half_one.py)
try:
    half_one.nothing
except AttributeError as e:
    print(e)  # expect: module 'half_one' has no attribute 'nothing'

import half

print(short(half.part.text))
# expect: module 'half' has no attribute 'part' (consider renaming 'HERE/half/__init__.py' if it has the same name as a third-party module you intended to import)
