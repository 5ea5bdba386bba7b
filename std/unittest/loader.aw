"""Finding tests: in classes, in modules, by dotted names, and below folders."""

import functools
import os
import sys
import traceback
import types

from . import case, suite, util

__unittest = True

_PLAIN = (case.TestCase, case.FunctionTestCase)


def _is_test_class(obj):
    return isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in _PLAIN


class _FailedTest(case.TestCase):
    """Stands for tests that could not be loaded: running it raises why."""

    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError("%r object has no attribute %r" % (type(self).__name__, name))

        def testFailure():
            raise self._exception

        return testFailure


def _make_failed_test(method_name, exception, suite_class, message):
    return suite_class((_FailedTest(method_name, exception),)), message


def _make_failed_import_test(name, suite_class):
    message = "Failed to import test module: %s\n%s" % (name, traceback.format_exc())
    return _make_failed_test(name, ImportError(message), suite_class, message)


def _make_failed_load_tests(name, exception, suite_class):
    message = "Failed to call load_tests:\n%s" % (traceback.format_exc(),)
    return _make_failed_test(name, exception, suite_class, message)


def _make_skipped_test(method_name, exception, suite_class):
    @case.skip(str(exception))
    def testSkipped(self):
        pass

    return suite_class((type("ModuleSkipped", (case.TestCase,), {method_name: testSkipped})(method_name),))


class TestLoader:
    """Makes suites of tests."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(util.three_way_cmp)
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        super().__init__()
        self.errors = []
        self._loading_packages = set()

    # ---------------------------------------------------------------- classes and modules

    def loadTestsFromTestCase(self, testCaseClass):
        """The tests of a class; its `runTest` if it has no others."""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. "
                            "Maybe you meant to derive from TestCase?")
        if testCaseClass in _PLAIN:
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        """The tests of all classes of a module, or what its `load_tests` makes of them."""
        found = [getattr(module, name) for name in dir(module)]
        tests = self.suiteClass([self.loadTestsFromTestCase(obj) for obj in found if _is_test_class(obj)])
        load_tests = getattr(module, "load_tests", None)
        if load_tests is None:
            return tests
        try:
            return load_tests(self, tests, pattern)
        except Exception as error:
            failed, message = _make_failed_load_tests(module.__name__, error, self.suiteClass)
            self.errors.append(message)
            return failed

    def getTestCaseNames(self, testCaseClass):
        """The names of the test methods of a class, in the order in which they run."""
        patterns = self.testNamePatterns
        names = []
        for name in dir(testCaseClass):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                continue
            if patterns is not None:
                from fnmatch import fnmatchcase

                full = "%s.%s" % (util.strclass(testCaseClass), name)
                if not any(fnmatchcase(full, pattern) for pattern in patterns):
                    continue
            names.append(name)
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    # ---------------------------------------------------------------- names

    def loadTestsFromNames(self, names, module=None):
        """A suite of what each name stands for."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def loadTestsFromName(self, name, module=None):
        """The tests that a dotted name stands for: a module, a class, a method, a suite, or a callable that
        makes one of them. With a module the name is looked up in it."""
        parts = name.split(".")
        failed = message = None
        if module is None:
            tried = parts[:]
            while tried:
                try:
                    module = __import__(".".join(tried))
                    break
                except ImportError:
                    last = tried.pop()
                    failed, message = _make_failed_import_test(last, self.suiteClass)
                    if not tried:
                        self.errors.append(message)
                        return failed
            parts = parts[1:]
        parent, obj = None, module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as error:
                # inside a package the import that failed before says more
                if failed is None or getattr(obj, "__path__", None) is None:
                    failed, message = _make_failed_test(
                        part, error, self.suiteClass, "Failed to access attribute:\n%s" % traceback.format_exc())
                self.errors.append(message)
                return failed
        return self._tests_of(obj, parent, parts)

    def _tests_of(self, obj, parent, parts):
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if _is_test_class(obj):
            return self.loadTestsFromTestCase(obj)
        is_method = isinstance(obj, types.FunctionType) and isinstance(parent, type)
        if is_method and issubclass(parent, case.TestCase):
            instance = parent(parts[-1])
            # a static method is called below
            if not isinstance(getattr(instance, parts[-1]), types.FunctionType):
                return self.suiteClass([instance])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if not callable(obj):
            raise TypeError("don't know how to make test from: %s" % obj)
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError("calling %s returned %s, not a test" % (obj, test))

    # ---------------------------------------------------------------- folders

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """The tests of all modules below a folder (or a package) whose file names match.

        `.aw` files are matched as if they ended in `.py`. Modules are imported by their path below the top
        folder, which is put in front of `sys.path`.
        """
        before = self._top_level_dir
        implied = top_level_dir is None
        if implied and self._top_level_dir is not None:
            top_level_dir = self._top_level_dir
        elif implied:
            top_level_dir = start_dir
        top = os.path.abspath(top_level_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        self._top_level_dir = top
        if os.path.isdir(os.path.abspath(start_dir)):
            start = os.path.abspath(start_dir)
            importable = start == top or _package_file(start) is not None
        else:
            try:
                __import__(start_dir)
            except ImportError:
                importable = False
            else:
                module = sys.modules[start_dir]
                file = getattr(module, "__file__", None)
                if file is None:
                    if module.__name__ in sys.builtin_module_names:
                        raise TypeError("Can not use builtin modules as dotted module names") from None
                    raise TypeError("don't know how to discover from %r" % module) from None
                start = os.path.abspath(os.path.dirname(file))
                importable = True
                if implied:
                    for _ in start_dir.split("."):
                        top = os.path.dirname(start) if top == os.path.abspath(start_dir) else os.path.dirname(top)
                    self._top_level_dir = os.path.abspath(top)
                    sys.path.remove(os.path.abspath(start_dir))
        if not importable:
            raise ImportError("Start directory is not importable: %r" % start_dir)
        tests = list(self._find_tests(start, pattern))
        self._top_level_dir = before
        return self.suiteClass(tests)

    def _match_path(self, path, full_path, pattern):
        from fnmatch import fnmatch

        return fnmatch(path, pattern)

    def _get_name_from_path(self, path):
        if path == self._top_level_dir:
            return "."
        stem = os.path.splitext(os.path.normpath(path))[0]
        below = os.path.relpath(stem, self._top_level_dir)
        assert not os.path.isabs(below) and not below.startswith(".."), "Path must be within the project"
        return below.replace(os.path.sep, ".")

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _find_tests(self, start_dir, pattern):
        name = self._get_name_from_path(start_dir)
        # the package itself may have tests, or a load_tests that looks for the others
        if name != "." and name not in self._loading_packages:
            tests, should_recurse = self._find_test_path(start_dir, pattern)
            if tests is not None:
                yield tests
            if not should_recurse:
                return
        for entry in sorted(os.listdir(start_dir)):
            path = os.path.join(start_dir, entry)
            tests, should_recurse = self._find_test_path(path, pattern)
            if tests is not None:
                yield tests
            if should_recurse:
                name = self._get_name_from_path(path)
                self._loading_packages.add(name)
                try:
                    yield from self._find_tests(path, pattern)
                finally:
                    self._loading_packages.discard(name)

    def _find_test_path(self, path, pattern):
        """(tests of one file or package or None, are there files below)."""
        base = os.path.basename(path)
        if os.path.isfile(path):
            stem, extension = os.path.splitext(base)
            if extension not in (".py", ".aw") or not stem.isidentifier():
                return None, False
            if not self._match_path(stem + ".py", path, pattern):
                return None, False
            if extension == ".py" and os.path.isfile(path[:-3] + ".aw"):
                return None, False
            return self._module_tests(path, pattern), False
        if not os.path.isdir(path) or _package_file(path) is None:
            return None, False
        name = self._get_name_from_path(path)
        try:
            package = self._get_module_from_name(name)
        except case.SkipTest as error:
            return _make_skipped_test(name, error, self.suiteClass), False
        except:
            failed, message = _make_failed_import_test(name, self.suiteClass)
            self.errors.append(message)
            return failed, False
        load_tests = getattr(package, "load_tests", None)
        self._loading_packages.add(name)
        try:
            tests = self.loadTestsFromModule(package, pattern=pattern)
            return tests, load_tests is None
        finally:
            self._loading_packages.discard(name)

    def _module_tests(self, path, pattern):
        name = self._get_name_from_path(path)
        try:
            module = self._get_module_from_name(name)
        except case.SkipTest as error:
            return _make_skipped_test(name, error, self.suiteClass)
        except:
            failed, message = _make_failed_import_test(name, self.suiteClass)
            self.errors.append(message)
            return failed
        found = os.path.splitext(os.path.realpath(os.path.abspath(getattr(module, "__file__", path))))[0]
        wanted = os.path.splitext(os.path.realpath(path))[0]
        if found.lower() != wanted.lower():
            raise ImportError(
                "%r module incorrectly imported from %r. Expected %r. Is this module globally installed?" % (
                    os.path.splitext(os.path.basename(path))[0], os.path.dirname(found), os.path.dirname(wanted)))
        return self.loadTestsFromModule(module, pattern=pattern)


def _package_file(folder):
    """The file that makes a folder a package, or None."""
    for name in ("__init__.aw", "__init__.py"):
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            return path
    return None


defaultTestLoader = TestLoader()
