import io
import unittest


class Case(unittest.TestCase):
    def good(self):
        pass

    def bad(self):
        self.fail()

    @unittest.skip("x")
    def skipped(self):
        pass

    @unittest.expectedFailure
    def known(self):
        self.fail()

    @unittest.expectedFailure
    def surprising(self):
        pass


def run(*names):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream, verbosity=0).run(unittest.TestSuite(map(Case, names)))
    lines = stream.getvalue().splitlines()
    ran = [line.split(" in ")[0] for line in lines if line.startswith("Ran")]
    print(*ran, "|", lines[-1], "|", result.wasSuccessful())
    # expect: Ran 0 tests | NO TESTS RAN | True
    # expect: Ran 1 test | OK | True
    # expect: Ran 2 tests | OK | True
    # expect: Ran 2 tests | FAILED (failures=1) | False
    # expect: Ran 1 test | OK (skipped=1) | True
    # expect: Ran 3 tests | OK (skipped=1, expected failures=1) | True
    # expect: Ran 1 test | FAILED (unexpected successes=1) | False
    # expect: Ran 5 tests | FAILED (failures=2, skipped=1, expected failures=1, unexpected successes=1) | False


run()
run("good")
run("good", "good")
run("bad", "good")
run("skipped")
run("skipped", "known", "good")
run("surprising")
run("bad", "skipped", "known", "surprising", "bad")
