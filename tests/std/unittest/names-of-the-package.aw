import unittest
import unittest.case
import unittest.util

print([name for name in unittest.__all__ if not hasattr(unittest, name)])
print(sorted(unittest.__all__))
print(unittest.main is unittest.TestProgram, unittest.case.TestCase is unittest.TestCase)
print(sorted(name for name in dir(unittest.TestCase) if not name.startswith("_")))
try:
    unittest.missing
except AttributeError as e:
    print(e)
print(unittest.util.safe_repr("x" * 90, short=True), unittest.util.strclass(unittest.TestCase))
print(unittest.util.sorted_list_difference([1, 2, 2, 4], [2, 3, 3]))
print(unittest.util.unorderable_list_difference([1, {}, 2], [{}, 3]))
