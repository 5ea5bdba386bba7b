import io
import sys
import unittest


class Case(unittest.TestCase):
    def test_good(self):
        pass

    @unittest.skip("x")
    def test_skip(self):
        pass

    def check_bad(self):
        self.fail()


class Loader(unittest.TestLoader):
    pass


def run(*args, **options):
    try:
        program = unittest.main(
            argv=["prog", *args], testRunner=unittest.TextTestRunner(io.StringIO()), testLoader=Loader(), **options)
        print(args, "no exit", program.result)
    except SystemExit as e:
        print(args, "exit", e.code)


run()
run("Case.test_good")
run("Case.test_skip")
run("Case.check_bad")
run("-k", "nothing")
run("-k", "good")
run("Case.test_good", "Case.check_bad", exit=False)
run(defaultTest="Case.check_bad")
run(defaultTest=["Case.test_good", "Case.test_skip"], exit=False)
