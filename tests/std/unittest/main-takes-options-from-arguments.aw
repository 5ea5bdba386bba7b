import io
import sys
import unittest


class Case(unittest.TestCase):
    def test_good(self):
        pass


class Runner:
    def __init__(self, **options):
        print(sorted(options.items()))

    def run(self, test):
        result = unittest.TestResult()
        test(result)
        return result


class OldRunner(Runner):
    def __init__(self, verbosity=None, failfast=None, buffer=None, warnings=None):
        print("old", verbosity, failfast, buffer)


for args in (["-v"], ["-q"], ["--verbose", "--failfast"], ["-fb"], ["--buffer", "--locals"], ["--durations", "3"],
             ["--durations=2", "Case"]):
    unittest.main(argv=["prog", *args], testRunner=Runner, exit=False)
unittest.main(argv=["prog"], testRunner=OldRunner, exit=False, verbosity=2, failfast=True, buffer=False)
program = unittest.main(argv=["prog", "-k", "good", "-k", "a*b"], testRunner=Runner(), exit=False)
print(program.testNamePatterns, program.progName, program.verbosity)
sys.stderr = io.StringIO()
for args in (["--nothing"], ["-k"], ["--durations", "x"], ["-v", "-x"]):
    try:
        unittest.main(argv=["prog", *args], testRunner=Runner, exit=False)
    except SystemExit as e:
        print(args, e.code)
