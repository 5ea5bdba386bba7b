import unittest

t = unittest.TestCase()


def fails(a, b=1):
    raise ValueError(a + b)


print(t.assertRaises(ValueError, fails, 1, b=2))  # expect: None
for args in [(ValueError, len, "x"), (ValueError, str), (KeyError, lambda: None)]:
    try:
        t.assertRaises(*args)
    except AssertionError as e:
        print(e)
        # expect: ValueError not raised by len
        # expect: ValueError not raised by str
        # expect: KeyError not raised by <lambda>


class Callable:
    def __call__(self):
        pass

    def __str__(self):
        return "a callable"


try:
    t.assertRaises(ValueError, Callable())
except AssertionError as e:
    print(e)  # expect: ValueError not raised by a callable
for args, options in [((1, len), {}), (("x",), {}), ((ValueError,), {"wrong": 1}), (((ValueError, int),), {}),
                      ((ValueError, None), {}), ((None,), {})]:
    try:
        t.assertRaises(*args, **options)
    except TypeError as e:
        print("TypeError:", e)
        # expect: TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
        # expect: TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
        # expect: TypeError: 'wrong' is an invalid keyword argument for this function
        # expect: TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
        # expect: TypeError: 'NoneType' object is not callable
        # expect: TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
