import unittest


class Case(unittest.TestCase):
    def test_b(self):
        pass

    def test_a(self):
        pass

    def check_c(self):
        pass

    test_no = 5


class Run(unittest.TestCase):
    def runTest(self):
        pass


class Both(Case):
    def test_z(self):
        pass

    def runTest(self):
        pass


loader = unittest.TestLoader()
print(loader.getTestCaseNames(Case), loader.getTestCaseNames(Both), loader.getTestCaseNames(Run))
# expect: ['test_a', 'test_b'] ['test_a', 'test_b', 'test_z'] []
print(loader.loadTestsFromTestCase(Case))
# expect: <unittest.suite.TestSuite tests=[<__main__.Case testMethod=test_a>, <__main__.Case testMethod=test_b>]>
print(loader.loadTestsFromTestCase(Run), loader.loadTestsFromTestCase(unittest.TestCase))
# expect: <unittest.suite.TestSuite tests=[<__main__.Run testMethod=runTest>]> <unittest.suite.TestSuite tests=[]>
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(Case))  # expect: ['check_c']
loader = unittest.TestLoader()
loader.sortTestMethodsUsing = lambda x, y: (x < y) - (x > y)
print(loader.getTestCaseNames(Case))  # expect: ['test_b', 'test_a']
loader.sortTestMethodsUsing = None
print(sorted(loader.getTestCaseNames(Case)))  # expect: ['test_a', 'test_b']
loader.suiteClass = list
print(loader.loadTestsFromTestCase(Run))  # expect: [<__main__.Run testMethod=runTest>]
try:
    unittest.TestLoader().loadTestsFromTestCase(unittest.TestSuite)
except TypeError as e:
    print(e)  # expect: Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?
