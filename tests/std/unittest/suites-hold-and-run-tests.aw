import unittest


class Case(unittest.TestCase):
    def test_a(self):
        print("a")

    def test_b(self):
        print("b")


suite = unittest.TestSuite()
print(suite, suite.countTestCases(), list(suite))
suite.addTest(Case("test_a"))
suite.addTests([Case("test_b"), unittest.TestSuite([Case("test_a")])])
print(suite)
print(suite.countTestCases(), suite == unittest.TestSuite(suite), suite == unittest.TestSuite(), suite == 1)
result = unittest.TestResult()
print(suite.run(result) is result, suite.countTestCases(), [test is None for test in suite])
for wrong in (5, Case, unittest.TestSuite):
    try:
        suite.addTest(wrong)
    except TypeError as e:
        print(e)
try:
    suite.addTests("tests")
except TypeError as e:
    print(e)
stopped = unittest.TestResult()
stopped.stop()
unittest.TestSuite([Case("test_a")]).run(stopped)
print(stopped.testsRun)


class Keep(unittest.TestSuite):
    _cleanup = False


suite = Keep([Case("test_a")])
suite(unittest.TestResult())
print(list(suite))
