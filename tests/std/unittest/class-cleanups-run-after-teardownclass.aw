import unittest


def bad():
    raise ValueError("class cleanup")


class Good(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "good cleanup")
        cls.addClassCleanup(bad)

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def test(self):
        pass


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "cleanup although setUpClass fails")
        raise RuntimeError("setUpClass")

    def test(self):
        print("never")


for kind in (Good, Broken):
    result = unittest.TestResult()
    unittest.TestSuite([kind("test")]).run(result)
    print(result.testsRun, [(str(test), text.splitlines()[-1]) for test, text in result.errors])
Good.addClassCleanup(bad)
Good.doClassCleanups()
print(Good.tearDown_exceptions[0][1])
