import unittest


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")

    def setUp(self):
        print("setUp")
        self.addCleanup(print, "cleanup")

    def tearDown(self):
        print("tearDown")

    def test_good(self):
        print("good")

    def test_bad(self):
        raise LookupError("bad")

    @unittest.skip("not now")
    def test_skip(self):
        pass


Case("test_good").debug()
for name in ("test_bad", "test_skip"):
    try:
        Case(name).debug()
    except (LookupError, unittest.SkipTest) as e:
        print(type(e).__name__, e)
try:
    unittest.TestSuite([Case("test_good"), Case("test_bad")]).debug()
except LookupError as e:
    print(type(e).__name__, e)


class BadClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise OSError("class")

    def test(self):
        pass


try:
    unittest.TestSuite([BadClass("test")]).debug()
except OSError as e:
    print(e)
