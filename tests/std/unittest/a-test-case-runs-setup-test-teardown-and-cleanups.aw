import unittest


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass", cls.__name__)

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def setUp(self):
        print("setUp")
        self.addCleanup(print, "cleanup 1")
        self.addCleanup(print, "cleanup", 2, sep="-")

    def tearDown(self):
        print("tearDown")

    def test_a(self):
        print("a")

    def test_b(self):
        print("b")
        raise ValueError("b")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case)(result)
print(result)
