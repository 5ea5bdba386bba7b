import types
import unittest


class Case(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        pass


def load_tests(loader, tests, pattern):
    print(tests.countTestCases(), pattern)
    return unittest.TestSuite([Case("test_b")])


module = types.ModuleType("m")
module.Case = Case
loader = unittest.TestLoader()
print(loader.loadTestsFromModule(module))
module.load_tests = load_tests
print(loader.loadTestsFromModule(module), loader.loadTestsFromModule(module, pattern="x*"))


def fails(loader, tests, pattern):
    raise ValueError("no tests today")


module.load_tests = fails
suite = loader.loadTestsFromModule(module)
print(suite)
result = unittest.TestResult()
suite.run(result)
print(result.errors[0][0].id(), result.errors[0][1].splitlines()[-1])
print(loader.errors[0].splitlines()[0])
