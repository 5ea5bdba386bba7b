import unittest


class Case(unittest.TestCase):
    def setUp(self):
        self.addCleanup(print, "first added")
        self.addCleanup(self.bad, "one")
        self.addCleanup(self.bad, "two")
        self.addCleanup(self.add_more)

    def bad(self, text):
        raise RuntimeError(text)

    def add_more(self):
        print("adding")
        self.addCleanup(print, "added by a cleanup")

    def test(self):
        print("test")


result = unittest.TestResult()
Case("test").run(result)
print([text.splitlines()[-1] for _, text in result.errors])


class Failing(Case):
    def setUp(self):
        super().setUp()
        raise OSError("setUp")

    def tearDown(self):
        print("never")


result = unittest.TestResult()
Failing("test").run(result)
print([text.splitlines()[-1] for _, text in result.errors])
case = Case("test")
case.addCleanup(print, "outside a run")
print(case.doCleanups())
