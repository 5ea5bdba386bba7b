import unittest
import warnings

t = unittest.TestCase()


def old():
    warnings.warn("use new()", DeprecationWarning)


with t.assertWarns(DeprecationWarning) as caught:
    old()
print(repr(caught.warning), caught.lineno, caught.filename.endswith(("aw", "py")), len(caught.warnings))
print(t.assertWarns(DeprecationWarning, old))
with t.assertWarns((UserWarning, DeprecationWarning)) as caught:
    warnings.warn("first", UserWarning)
    old()
print(repr(caught.warning))
for expected in (UserWarning, (UserWarning, FutureWarning)):
    try:
        with t.assertWarns(expected, msg="hm"):
            pass
    except AssertionError as e:
        print(e)
try:
    t.assertWarns(UserWarning, print)
except AssertionError as e:
    print(e)
try:
    t.assertWarns(ValueError, old)
except TypeError as e:
    print(e)
try:
    with t.assertWarns(UserWarning):
        1 / 0
except ZeroDivisionError as e:
    print(e)
