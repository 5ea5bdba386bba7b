import unittest


class Log(unittest.TestResult):
    def startTestRun(self):
        print("startTestRun")

    def stopTestRun(self):
        print("stopTestRun")

    def startTest(self, test):
        super().startTest(test)
        print("start", test)

    def stopTest(self, test):
        super().stopTest(test)
        print("stop")

    def addSuccess(self, test):
        print("success")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        print("failure", err[0].__name__, err[1], err[2] is not None)

    def addError(self, test, err):
        super().addError(test, err)
        print("error", err[0].__name__, err[1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        print("subtest", subtest, err and err[1])

    def addDuration(self, test, elapsed):
        print("duration", elapsed >= 0)


class Case(unittest.TestCase):
    def test_a(self):
        pass

    def test_b(self):
        self.fail("b")

    def test_c(self):
        {}["c"]

    def test_d(self):
        with self.subTest(k=1):
            pass
        with self.subTest(k=2):
            self.fail("two")

    def defaultTestResult(self):
        return Log()


result = Log()
unittest.TestSuite(map(Case, ["test_a", "test_b", "test_c", "test_d"])).run(result)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
print(result)
Case("test_a").run()
