import unittest


class Case(unittest.TestCase):
    @unittest.skip("always")
    def test_skip(self):
        print("never")

    @unittest.skipIf(1 + 1 == 2, "sums work")
    def test_skip_if(self):
        print("never")

    @unittest.skipIf(False, "no")
    def test_not_skipped(self):
        print("runs")

    @unittest.skipUnless(False, "needs luck")
    def test_skip_unless(self):
        print("never")

    @unittest.skip
    def test_without_reason(self):
        print("never")

    def test_inside(self):
        self.skipTest("decided inside")

    def test_raised(self):
        raise unittest.SkipTest("raised")


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("never")

    def test(self):
        print("never")


class InSetUp(unittest.TestCase):
    def setUp(self):
        self.skipTest("in setUp")

    def test(self):
        print("never")


class InSetUpClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest("in setUpClass")

    def test(self):
        print("never")


for kind in (Case, Skipped, InSetUp, InSetUpClass):
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(kind).run(result)
    for test, why in result.skipped:
        print(test, "|", repr(why))
    print(result.testsRun, result.wasSuccessful())
print(Case.test_skip.__unittest_skip__, Case.test_skip.__unittest_skip_why__, Skipped.__unittest_skip_why__)
