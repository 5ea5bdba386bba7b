import unittest


def check():
    """Check something.

    In depth."""
    print("checking")


def fail():
    raise AssertionError("plain")


def before():
    print("before")


def after():
    print("after")


test = unittest.FunctionTestCase(check, before, after)
result = unittest.TestResult()
test(result)
print(test.id(), "|", test, "|", test.shortDescription(), "|", repr(test).split(" 0x")[0])
other = unittest.FunctionTestCase(fail, description="given")
other(result)
print(other.shortDescription(), result, result.failures[0][1].splitlines()[-1])
print(test == unittest.FunctionTestCase(check, before, after), test == other, hash(other) == hash(other))
print(unittest.FunctionTestCase(fail).shortDescription())
