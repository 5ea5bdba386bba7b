import unittest
from contextlib import contextmanager


@contextmanager
def resource(name):
    print("open", name)
    yield name.upper()
    print("close", name)


class Case(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class got", cls.enterClassContext(resource("shared")))

    def setUp(self):
        print("got", self.enterContext(resource("a")))
        self.enterContext(resource("b"))

    def tearDown(self):
        print("tearDown")

    def test(self):
        print("test")


result = unittest.TestResult()
unittest.TestSuite([Case("test"), Case("test")]).run(result)
print(result)
try:
    Case("test").enterContext(5)
except TypeError as e:
    print(e)
try:
    Case.enterClassContext(Case)
except TypeError as e:
    print(e)
