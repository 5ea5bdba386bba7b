"""The assert methods of test cases, and the contexts of those that wait for something to happen.

What a failure says is put together in three steps: the method says what it found, `longMessage` decides how the
caller's own message joins it, and `fail` raises it.
"""

import difflib
import pprint
import sys
import warnings

from .util import (
    _common_shorten_repr, _count_diff_all_purpose, _count_diff_hashable, safe_repr, strclass,
)
from collections import Counter

__unittest = True

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(_is_subtype(one, base) for one in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _BaseTestCaseContext:
    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, standardMsg):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))


class _AssertRaisesBaseContext(_BaseTestCaseContext):
    """A context that waits for exceptions or warnings, or for those of one call."""

    def __init__(self, expected, test_case, expected_regex=None):
        super().__init__(test_case)
        self.expected = expected
        if expected_regex is not None:
            import re

            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Without a callable: the context itself. With one: call it inside the context."""
        try:
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError("%s() arg 1 must be %s" % (name, self._base_type_str))
            if not args:
                self.msg = kwargs.pop("msg", None)
                if kwargs:
                    raise TypeError("%r is an invalid keyword argument for this function" % (next(iter(kwargs)),))
                return self
            function, *rest = args
            try:
                self.obj_name = function.__name__
            except AttributeError:
                self.obj_name = str(function)
            with self:
                function(*rest, **kwargs)
        finally:
            self = None

    def _expected_name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)

    def _fail_for_nothing(self, what):
        name = self._expected_name()
        if self.obj_name:
            self._raiseFailure("%s not %s by %s" % (name, what, self.obj_name))
        self._raiseFailure("%s not %s" % (name, what))


class _AssertRaisesContext(_AssertRaisesBaseContext):
    _base_type = BaseException
    _base_type_str = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._fail_for_nothing("raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        wanted = self.expected_regex
        if wanted is not None and not wanted.search(str(exc_value)):
            self._raiseFailure('"%s" does not match "%s"' % (wanted.pattern, str(exc_value)))
        return True

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


class _AssertWarnsContext(_AssertRaisesBaseContext):
    _base_type = Warning
    _base_type_str = "a warning type or tuple of warning types"

    def __enter__(self):
        # what was shown once is shown again
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for seen in self.warnings:
            warning = seen.message
            if not isinstance(warning, self.expected):
                continue
            if first is None:
                first = warning
            if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                continue
            self.warning = warning
            self.filename = seen.filename
            self.lineno = seen.lineno
            return
        if first is not None:
            self._raiseFailure('"%s" does not match "%s"' % (self.expected_regex.pattern, str(first)))
        self._fail_for_nothing("triggered")


class _AssertNotWarnsContext(_AssertWarnsContext):
    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        for seen in self.warnings:
            if isinstance(seen.message, self.expected):
                by = " by %s" % self.obj_name if self.obj_name else ""
                self._raiseFailure("%s triggered%s" % (self._expected_name(), by))


class Assertions:
    """What a test case can say about values."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16

    # ---------------------------------------------------------------- failing

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return "%s : %s" % (standardMsg, msg)
        except UnicodeDecodeError:
            return "%s : %s" % (safe_repr(standardMsg), safe_repr(msg))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + (DIFF_OMITTED % len(diff))

    def _pretty_diff(self, first, second):
        return "\n" + "\n".join(difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))

    def _require(self, holds, msg, text, *values):
        """Fail with `text` filled with the reprs of the values, unless it holds."""
        if not holds:
            self.fail(self._formatMessage(msg, text % tuple(safe_repr(value) for value in values)))

    # ---------------------------------------------------------------- truth and equality

    def assertFalse(self, expr, msg=None):
        """Check that the expression is false."""
        self._require(not expr, msg, "%s is not false", expr)

    def assertTrue(self, expr, msg=None):
        """Check that the expression is true."""
        self._require(expr, msg, "%s is not true", expr)

    def addTypeEqualityFunc(self, typeobj, function):
        """Let `assertEqual` compare two objects of exactly this type by a function or a method of that name."""
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            compare = self._type_equality_funcs.get(type(first))
            if compare is not None:
                return getattr(self, compare) if isinstance(compare, str) else compare
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self.fail(self._formatMessage(msg, "%s != %s" % _common_shorten_repr(first, second)))

    def assertEqual(self, first, second, msg=None):
        """Check that the two are equal by `==`, and show how they differ."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Check that the two differ by `!=`."""
        self._require(first != second, msg, "%s == %s", first, second)

    def _distance(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        return abs(first - second)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Check that the difference rounds to zero (7 places unless told), or is at most `delta`."""
        if first == second:
            return
        distance = self._distance(first, second, places, delta)
        if delta is not None:
            self._require(distance <= delta, msg, "%s != %s within %s delta (%s difference)",
                          first, second, delta, distance)
            return
        if places is None:
            places = 7
        if round(distance, places) != 0:
            found = "%s != %s within %r places (%s difference)" % (
                safe_repr(first), safe_repr(second), places, safe_repr(distance))
            self.fail(self._formatMessage(msg, found))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Check that the difference does not round to zero, or is more than `delta`."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        if delta is not None:
            if first == second or not abs(first - second) > delta:
                found = "%s == %s within %s delta (%s difference)" % (
                    safe_repr(first), safe_repr(second), safe_repr(delta), safe_repr(abs(first - second)))
                self.fail(self._formatMessage(msg, found))
            return
        if places is None:
            places = 7
        if first == second or round(abs(second - first), places) == 0:
            found = "%s == %s within %r places" % (safe_repr(first), safe_repr(second), places)
            self.fail(self._formatMessage(msg, found))

    # ---------------------------------------------------------------- containers

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Check that two ordered sequences are equal, item by item."""
        kind = "sequence" if seq_type is None else seq_type.__name__
        if seq_type is not None:
            for place, seq in (("First", seq1), ("Second", seq2)):
                if not isinstance(seq, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (place, kind, safe_repr(seq)))
        lengths = []
        found = None
        for place, seq in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                found = "%s %s has no length.    Non-sequence?" % (place, kind)
                break
        if found is None:
            if seq1 == seq2:
                return
            found = self._first_difference(seq1, seq2, kind, lengths, seq_type)
            if found is None:
                return
        found = self._truncateMessage(found, self._pretty_diff(seq1, seq2))
        self.fail(self._formatMessage(msg, found))

    def _first_difference(self, seq1, seq2, kind, lengths, seq_type):
        found = "%ss differ: %s != %s\n" % ((kind.capitalize(),) + _common_shorten_repr(seq1, seq2))
        len1, len2 = lengths
        unusable = (TypeError, IndexError, NotImplementedError)
        for at in range(min(len1, len2)):
            place, seq = "first", seq1
            try:
                item1 = seq[at]
                place, seq = "second", seq2
                item2 = seq[at]
            except unusable:
                found += "\nUnable to index element %d of %s %s\n" % (at, place, kind)
                break
            if item1 != item2:
                found += "\nFirst differing element %d:\n%s\n%s\n" % ((at,) + _common_shorten_repr(item1, item2))
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return None  # equal items in sequences of two types
        if len1 != len2:
            place, longer = ("First", seq1) if len1 > len2 else ("Second", seq2)
            shared = min(len1, len2)
            found += "\n%s %s contains %d additional elements.\n" % (place, kind, abs(len1 - len2))
            try:
                found += "First extra element %d:\n%s\n" % (shared, safe_repr(longer[shared]))
            except unusable:
                found += "Unable to index element %d of %s %s\n" % (shared, place.lower(), kind)
        return found

    def assertListEqual(self, list1, list2, msg=None):
        """Check that two lists are equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Check that two tuples are equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Check that two sets are equal, and list what only one of them holds."""
        differences = []
        for place, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                differences.append(one.difference(other))
            except TypeError as error:
                self.fail("invalid type when attempting set difference: %s" % error)
            except AttributeError as error:
                self.fail("%s argument does not support set difference: %s" % (place, error))
        only_first, only_second = differences
        lines = []
        if only_first:
            lines.append("Items in the first set but not the second:")
            lines += [repr(item) for item in only_first]
        if only_second:
            lines.append("Items in the second set but not the first:")
            lines += [repr(item) for item in only_second]
        if lines:
            self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertDictEqual(self, d1, d2, msg=None):
        """Check that two dicts are equal."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            found = "%s != %s" % _common_shorten_repr(d1, d2)
            self.fail(self._formatMessage(msg, self._truncateMessage(found, self._pretty_diff(d1, d2))))

    def assertCountEqual(self, first, second, msg=None):
        """Check that both hold the same items as often, in any order."""
        items1, items2 = list(first), list(second)
        try:
            if Counter(items1) == Counter(items2):
                return
            differences = _count_diff_hashable(items1, items2)
        except TypeError:
            differences = _count_diff_all_purpose(items1, items2)
        if differences:
            lines = ["First has %d, Second has %d:  %r" % difference for difference in differences]
            found = self._truncateMessage("Element counts were not equal:\n", "\n".join(lines))
            self.fail(self._formatMessage(msg, found))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Check that two texts are equal, and show the lines that differ."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        # a missing last line end must not make the last lines differ, unless it is the difference
        texts = [first, second]
        if first and second:
            if not (first.endswith("\n") and second.endswith("\n")):
                texts = [first + "\n", second + "\n"]
        else:
            texts = [text + "\n" if text and not text.endswith("\n") else text for text in texts]
        lines = [text.splitlines(keepends=True) for text in texts]
        found = "%s != %s" % _common_shorten_repr(first, second)
        found = self._truncateMessage(found, "\n" + "".join(difflib.ndiff(*lines)))
        self.fail(self._formatMessage(msg, found))

    def assertIn(self, member, container, msg=None):
        """Check `member in container`."""
        self._require(member in container, msg, "%s not found in %s", member, container)

    def assertNotIn(self, member, container, msg=None):
        """Check `member not in container`."""
        self._require(member not in container, msg, "%s unexpectedly found in %s", member, container)

    # ---------------------------------------------------------------- identity, order, type

    def assertIs(self, expr1, expr2, msg=None):
        """Check `expr1 is expr2`."""
        self._require(expr1 is expr2, msg, "%s is not %s", expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        """Check `expr1 is not expr2`."""
        self._require(expr1 is not expr2, msg, "unexpectedly identical: %s", expr1)

    def assertIsNone(self, obj, msg=None):
        """Check `obj is None`."""
        self._require(obj is None, msg, "%s is not None", obj)

    def assertIsNotNone(self, obj, msg=None):
        """Check `obj is not None`."""
        self._require(obj is not None, msg, "unexpectedly None")

    def assertLess(self, a, b, msg=None):
        """Check `a < b`."""
        self._require(a < b, msg, "%s not less than %s", a, b)

    def assertLessEqual(self, a, b, msg=None):
        """Check `a <= b`."""
        self._require(a <= b, msg, "%s not less than or equal to %s", a, b)

    def assertGreater(self, a, b, msg=None):
        """Check `a > b`."""
        self._require(a > b, msg, "%s not greater than %s", a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        """Check `a >= b`."""
        self._require(a >= b, msg, "%s not greater than or equal to %s", a, b)

    def assertIsInstance(self, obj, cls, msg=None):
        """Check `isinstance(obj, cls)`."""
        if not isinstance(obj, cls):
            self.fail(self._formatMessage(msg, "%s is not an instance of %r" % (safe_repr(obj), cls)))

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Check `not isinstance(obj, cls)`."""
        if isinstance(obj, cls):
            self.fail(self._formatMessage(msg, "%s is an instance of %r" % (safe_repr(obj), cls)))

    # ---------------------------------------------------------------- patterns

    def assertRegex(self, text, expected_regex, msg=None):
        """Check that the pattern is found in the text."""
        if isinstance(expected_regex, (str, bytes)):
            assert expected_regex, "expected_regex must not be empty."
            import re

            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            found = "Regex didn't match: %r not found in %r" % (expected_regex.pattern, text)
            raise self.failureException(self._formatMessage(msg, found))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Check that the pattern is not found in the text."""
        if isinstance(unexpected_regex, (str, bytes)):
            import re

            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            found = "Regex matched: %r matches %r in %r" % (
                text[match.start():match.end()], unexpected_regex.pattern, text)
            raise self.failureException(self._formatMessage(msg, found))

    # ---------------------------------------------------------------- what is to happen

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Check that a call, or the body of a `with`, raises the exception."""
        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """The same, and that the pattern is found in the exception's text."""
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Check that a call, or the body of a `with`, warns."""
        return _AssertWarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """The same, and that the pattern is found in the warning's text."""
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return _AssertNotWarnsContext(expected_warning, self).handle("_assertNotWarns", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Check that the body of a `with` logs something on the logger or its children."""
        from ._log import _AssertLogsContext

        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Check that the body of a `with` logs nothing."""
        from ._log import _AssertLogsContext

        return _AssertLogsContext(self, logger, level, no_logs=True)
