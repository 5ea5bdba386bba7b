"""The command line of tests: `unittest.main()` and `-m unittest`."""

import os
import sys

from . import loader, runner
from .signals import installHandler

__unittest = True

_NO_TESTS_EXITCODE = 5

_HELP = """
options:
  -h, --help           show this text
  -v, --verbose        a line for each test
  -q, --quiet          only failures and the summary
  --locals             show local variables in tracebacks
  --durations N        show the N slowest tests (0: all)
  -f, --failfast       stop at the first failure
  -c, --catch          let ^C finish the running test and show results so far
  -b, --buffer         hold back what passing tests write
  -k PATTERN           only tests that match the pattern or contain the text
"""

_DISCOVER_HELP = """  -s, --start-directory START    where to begin
  -p, --pattern PATTERN          file names (test*.py)
  -t, --top-level-directory TOP  the folder that imports start from
"""

# the option's attribute, and whether it takes a value
_OPTIONS = {
    "help": ("help", False), "verbose": ("verbose", False), "quiet": ("quiet", False),
    "locals": ("tb_locals", False), "durations": ("durations", True), "failfast": ("failfast", False),
    "catch": ("catchbreak", False), "buffer": ("buffer", False),
}
_LETTERS = {
    "h": "help", "v": "verbose", "q": "quiet", "f": "failfast", "c": "catch", "b": "buffer", "k": "k",
    "s": "start-directory", "p": "pattern", "t": "top-level-directory",
}
_DISCOVER_OPTIONS = {
    "start-directory": ("start", True), "pattern": ("pattern", True), "top-level-directory": ("top", True),
}


class _UsageError(Exception):
    pass


def _is_file(name):
    return os.path.isfile(name) and name.lower().endswith((".py", ".aw"))


def _convert_name(name):
    """The module name of a path, which completion in a terminal gives."""
    if not _is_file(name):
        return name
    if os.path.isabs(name):
        below = os.path.relpath(name, os.getcwd())
        if os.path.isabs(below) or below.startswith(os.pardir):
            return name
        name = below
    return os.path.normpath(name)[:-3].replace("\\", ".").replace("/", ".")


def _convert_names(names):
    return [_convert_name(name) for name in names]


def _convert_select_pattern(pattern):
    return pattern if "*" in pattern else "*%s*" % pattern


class TestProgram:
    """Loads and runs the tests that the arguments name, and ends the program with a status that says how it went:
    0 for success, 1 for failure, 5 if no test ran."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None
    durations = None
    _fixed = frozenset()
    _discovery_parser = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        if warnings is None and not getattr(sys, "warnoptions", None):
            self.warnings = "default"
        else:
            self.warnings = warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    # ---------------------------------------------------------------- arguments

    def _usage(self, discovering):
        if discovering:
            return "usage: %s discover [options] [start [pattern [top]]]\n" % self.progName
        return "usage: %s [options] [tests ...]\n" % self.progName

    def _print_help(self, discovering=False):
        print(self._usage(discovering) + _HELP + (_DISCOVER_HELP if discovering else ""), end="")

    def usageExit(self, msg=None):
        if msg:
            print(msg)
        self._print_help()
        sys.exit(2)

    def parseArgs(self, argv):
        self.testNamePatterns = None
        # what the program decided is no option
        self._fixed = set()
        for switch in ("failfast", "catchbreak", "buffer"):
            if getattr(self, switch) is None:
                setattr(self, switch, False)
            else:
                self._fixed.add(switch)
        if self.module is None:
            if len(argv) > 1 and argv[1].lower() == "discover":
                self._do_discovery(argv[2:])
                return
            names = self._parse(argv[1:], _OPTIONS)
            if not names:
                # without names: look for tests
                self._do_discovery([])
                return
        else:
            names = self._parse(argv[1:], _OPTIONS)
        if names:
            self.testNames = _convert_names(names)
            if __name__ == "__main__":
                self.module = None
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _parse(self, arguments, options):
        offered = {name: option for name, option in options.items() if option[0] not in self._fixed}
        try:
            return self._take_options(list(arguments), offered)
        except _UsageError as error:
            text = self._usage(options is not _OPTIONS)
            sys.stderr.write("%s%s: error: %s\n" % (text, self.progName, error))
            sys.exit(2)

    def _take_options(self, arguments, options):
        """Set what the options say; answers the other arguments."""
        names = []
        while arguments:
            argument = arguments.pop(0)
            if argument == "--":
                names += arguments
                break
            if argument.startswith("--"):
                self._take_long(argument[2:], arguments, options)
            elif argument.startswith("-") and argument != "-":
                self._take_letters(argument[1:], arguments, options)
            else:
                names.append(argument)
        return names

    def _take_long(self, text, arguments, options):
        name, has_value, value = text.partition("=")
        fitting = [name] if name in options else [full for full in options if full.startswith(name)]
        if not fitting:
            raise _UsageError("unrecognized arguments: --%s" % text)
        if len(fitting) > 1:
            raise _UsageError("ambiguous option: --%s could match %s" % (
                text, ", ".join("--" + full for full in fitting)))
        attribute, takes_value = options[fitting[0]]
        shown = "--" + fitting[0]
        if not takes_value:
            if has_value:
                raise _UsageError("argument %s: ignored explicit argument %r" % (shown, value))
            self._set_option(attribute, True)
            return
        if not has_value:
            if not arguments:
                raise _UsageError("argument %s: expected one argument" % shown)
            value = arguments.pop(0)
        if attribute == "durations":
            try:
                value = int(value)
            except ValueError:
                raise _UsageError("argument --durations: invalid int value: %r" % value) from None
        self._set_option(attribute, value)

    def _take_letters(self, letters, arguments, options):
        while letters:
            letter, letters = letters[0], letters[1:]
            name = _LETTERS.get(letter)
            if name == "k":
                attribute, takes_value = "k", True
            elif name in options:
                attribute, takes_value = options[name]
            else:
                raise _UsageError("unrecognized arguments: -%s%s" % (letter, letters))
            if not takes_value:
                self._set_option(attribute, True)
                continue
            if not letters and not arguments:
                raise _UsageError("argument -%s: expected one argument" % letter)
            self._set_option(attribute, letters.removeprefix("=") or arguments.pop(0))
            return

    def _set_option(self, attribute, value):
        if attribute == "help":
            self._print_help(hasattr(self, "pattern"))
            sys.exit(0)
        elif attribute == "verbose":
            self.verbosity = 2
        elif attribute == "quiet":
            self.verbosity = 0
        elif attribute == "k":
            self.testNamePatterns = (self.testNamePatterns or []) + [_convert_select_pattern(value)]
        else:
            setattr(self, attribute, value)

    def _do_discovery(self, argv, Loader=None):
        self.start = "."
        self.pattern = "test*.py"
        self.top = None
        if argv:
            self.testNamePatterns = None
            names = self._parse(argv, _OPTIONS | _DISCOVER_OPTIONS)
            if len(names) > 3:
                self._parse(["--" + names[3]], {})
            for attribute, value in zip(("start", "pattern", "top"), names):
                setattr(self, attribute, value)
        self.createTests(from_discovery=True, Loader=Loader)

    # ---------------------------------------------------------------- running

    def createTests(self, from_discovery=False, Loader=None):
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if from_discovery:
            found = self.testLoader if Loader is None else Loader()
            self.test = found.discover(self.start, self.pattern, self.top)
        elif self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def _make_runner(self):
        kind = self.testRunner
        if not isinstance(kind, type):
            return kind
        options = {"verbosity": self.verbosity, "failfast": self.failfast, "buffer": self.buffer,
                   "warnings": self.warnings}
        # older runners know fewer options
        for more in ({**options, "tb_locals": self.tb_locals, "durations": self.durations}, options):
            try:
                return kind(**more)
            except TypeError:
                pass
        return kind()

    def runTests(self):
        if self.catchbreak:
            installHandler()
        if self.testRunner is None:
            self.testRunner = runner.TextTestRunner
        self.result = self._make_runner().run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(_NO_TESTS_EXITCODE)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
