import io
import unittest


class Quiet(unittest.TextTestResult):
    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        print("made with", descriptions, verbosity)  # expect: made with True 1

    def addSuccess(self, test):
        super().addSuccess(test)
        self.stream.writeln(" <- " + test.id())


class Case(unittest.TestCase):
    def test(self):
        pass


stream = io.StringIO()
runner = unittest.TextTestRunner(stream, resultclass=Quiet, verbosity=1)
result = runner.run(Case("test"))
print(type(result).__name__, stream.getvalue().splitlines()[0])  # expect: Quiet . <- __main__.Case.test
print(runner.resultclass is Quiet, unittest.TextTestRunner.resultclass is unittest.TextTestResult)
# expect: True True
