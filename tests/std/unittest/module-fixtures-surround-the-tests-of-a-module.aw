import unittest


def setUpModule():
    print("setUpModule")
    unittest.addModuleCleanup(print, "module cleanup")


def tearDownModule():
    print("tearDownModule")
    raise LookupError("at the end")


class A(unittest.TestCase):
    def test(self):
        print("A")


class B(unittest.TestCase):
    def test(self):
        print("B")


result = unittest.TestResult()
unittest.TestSuite([A("test"), B("test")]).run(result)
print([(str(test), text.splitlines()[-1]) for test, text in result.errors])
def setUpModule():
    raise unittest.SkipTest("no module today")
result = unittest.TestResult()
unittest.TestSuite([A("test"), B("test")]).run(result)
print(result.testsRun, [(str(test), why) for test, why in result.skipped])
unittest.addModuleCleanup(print, "called by hand")
unittest.doModuleCleanups()
