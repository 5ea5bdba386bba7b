import unittest

t = unittest.TestCase()
with t.assertRaises(ValueError) as caught:
    int("x")
print(type(caught).__name__, repr(caught.exception), caught.exception.__traceback__)
# expect: _AssertRaisesContext ValueError("invalid literal for int() with base 10: 'x'") None
print(caught.expected, caught.obj_name)  # expect: <class 'ValueError'> None
with t.assertRaises((KeyError, IndexError)) as caught:
    [][1]
print(repr(caught.exception))  # expect: IndexError('list index out of range')
with t.assertRaises(LookupError):
    {}["missing"]
try:
    with t.assertRaises(ValueError):
        pass
except AssertionError as e:
    print(e)  # expect: ValueError not raised
try:
    with t.assertRaises((ValueError, TypeError), msg="must fail"):
        pass
except AssertionError as e:
    print(e)  # expect: (<class 'ValueError'>, <class 'TypeError'>) not raised : must fail
try:
    with t.assertRaises(ValueError):
        {}["x"]
except KeyError as e:
    print("passed through", e)  # expect: passed through 'x'
