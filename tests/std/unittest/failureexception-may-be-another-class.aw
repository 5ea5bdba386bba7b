import unittest


class Mine(Exception):
    pass


class Case(unittest.TestCase):
    failureException = Mine

    def test_fails(self):
        self.assertTrue(False, "no")

    def test_asserts(self):
        assert False, "a plain assertion is an error now"


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(len(result.failures), len(result.errors))  # expect: 1 1
print(result.failures[0][1].splitlines()[-1])  # expect: Mine: False is not true : no
print(result.errors[0][1].splitlines()[-1])  # expect: AssertionError: a plain assertion is an error now
try:
    Case("test_fails").fail()
except Mine as e:
    print(repr(e))  # expect: Mine(None)
