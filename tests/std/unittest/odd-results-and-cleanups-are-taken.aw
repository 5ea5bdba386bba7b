import contextlib
import io
import signal
import sys
import unittest
import unittest.signals
import warnings
import weakref


class Plain(unittest.TestCase):
    def setUp(self):
        self.addCleanup(lambda *args, **kwargs: print(args, kwargs), 1, function=3, self=4)

    def test_one(self):
        print("runs")

    def test_two(self):
        return 5


class NoInit(unittest.TestResult):
    # calls no __init__ of its base
    def __init__(self):
        self.shouldStop = self.failfast = self.buffer = False
        self.testsRun = 0
        self._mirrorOutput = False


class Bare:
    def __init__(self, *args):
        self.failures, self.errors, self.testsRun, self.shouldStop = [], [], 0, False

    startTest = stopTest = printErrors = lambda self, *args: None

    def wasSuccessful(self):
        return True


Plain("test_one").run(NoInit())
runner = unittest.TextTestRunner(stream=io.StringIO(), resultclass=Bare)
runner.run(unittest.TestSuite())
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    Plain("test_two").run()
print([(w.category.__name__, w.filename == __file__ or w.filename in __file__) for w in seen])


class Module:
    @staticmethod
    def setUpModule():
        unittest.addModuleCleanup(lambda: [].pop())
        1 / 0


Plain.__module__ = "Module"
sys.modules["Module"] = Module
result = unittest.TestResult()
unittest.TestSuite([Plain("test_one")])(result)
print([(str(test), text.splitlines()[-1], "ZeroDivisionError" in text) for test, text in result.errors])

for switch in ("failfast", "catchbreak", "buffer"):
    for before in (None, False, True):
        program = unittest.TestProgram.__new__(unittest.TestProgram)
        program.module, program.progName, program.testNames = unittest, "prog", None
        program.defaultTest, program.testLoader = None, unittest.TestLoader()
        setattr(program, switch, before)
        with contextlib.redirect_stderr(io.StringIO()):
            try:
                program.parseArgs(["prog", "-" + switch[0]])
                print(switch, before, getattr(program, switch))
            except SystemExit as error:
                print(switch, before, "exit", error.code)

unittest.registerResult(result)
reference = weakref.ref(result)
print(unittest.removeResult(result), unittest.removeResult(result))
unittest.installHandler()
handler = signal.getsignal(signal.SIGINT)
print(type(handler).__name__, handler is unittest.signals._interrupt_handler)
unittest.removeHandler()
print(signal.getsignal(signal.SIGINT) is handler)


class Holder:
    pass


print(Holder.__weakref__, Holder().__weakref__)
held = Holder()
print(held.__weakref__ is None, weakref.ref(held) is held.__weakref__)
reference = weakref.ref(held)
print(held.__weakref__ is reference)
print(unittest.TestLoader().loadTestsFromModule(Holder))
try:
    unittest.TestLoader().discover("sys")
except TypeError as error:
    print(error)
