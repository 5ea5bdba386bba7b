"""`AsyncMock`: a mock whose calls are awaited, and which remembers the awaits."""

import inspect

from ._base import (
    DEFAULT, Mock, _callable, _delegating, _problem,
)
from ._call import _AnyComparer, _Call, _CallList, _is_exception
from ._magic import _MagicMixin

__unittest = True


class AsyncMockMixin:
    __module__ = "unittest.mock"

    await_count = _delegating("await_count")
    await_args = _delegating("await_args")
    await_args_list = _delegating("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        put = object.__setattr__
        put(self, "_is_coroutine_mark", getattr(inspect, "_is_coroutine_mark", True))
        put(self, "_mock_await_count", 0)
        put(self, "_mock_await_args", None)
        put(self, "_mock_await_args_list", _CallList())
        put(self, "__code__", _coroutine_code)
        put(self, "__name__", "AsyncMock")
        put(self, "__defaults__", ())
        put(self, "__kwdefaults__", {})
        put(self, "__annotations__", None)

    def __setattr__(self, name, value):
        if name in ("await_count", "await_args", "await_args_list"):
            object.__setattr__(self, name, value)
        else:
            super().__setattr__(name, value)

    async def _execute_mock_call(self, /, *args, **kwargs):
        one = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = one
        self.await_args_list.append(one)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    # a coroutine cannot let this pass
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif inspect.iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if inspect.iscoroutinefunction(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    # ---------------------------------------------------------------- assertions

    def _shown_name(self):
        return self._mock_name or "mock"

    def assert_awaited(self):
        """Check that there was an await."""
        if self.await_count == 0:
            raise AssertionError("Expected %s to have been awaited." % self._shown_name())

    def assert_awaited_once(self):
        """Check that there was one await."""
        if self.await_count != 1:
            raise AssertionError("Expected %s to have been awaited once. Awaited %s times." % (
                self._shown_name(), self.await_count))

    def assert_awaited_with(self, /, *args, **kwargs):
        """Check that the last await had these arguments."""
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("Expected await: %s\nNot awaited" % expected)
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.await_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action="await")) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Check that there was one await, with these arguments."""
        if self.await_count != 1:
            raise AssertionError("Expected %s to have been awaited once. Awaited %s times." % (
                self._shown_name(), self.await_count))
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Check that some await had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in _AnyComparer([self._call_matcher(one) for one in self.await_args_list]):
            shown = self._format_mock_call_signature(args, kwargs)
            raise AssertionError("%s await not found" % shown) from cause

    def assert_has_awaits(self, calls, any_order=False):
        """Check that these calls are among the awaits: one after the other, or in any order."""
        expected = [self._call_matcher(one) for one in calls]
        cause = next((one for one in expected if isinstance(one, Exception)), None)
        actual = _CallList(self._call_matcher(one) for one in self.await_args_list)
        if not any_order:
            if expected not in actual:
                raise AssertionError("%s\nExpected: %s\nActual: %s" % (
                    _problem("awaits", expected, cause), _CallList(calls), self.await_args_list)) from cause
            return
        left = list(actual)
        not_found = []
        for one in expected:
            try:
                left.remove(one)
            except ValueError:
                not_found.append(one)
        if not_found:
            raise AssertionError("%r not all found in await list" % (tuple(not_found),)) from cause

    def assert_not_awaited(self):
        """Check that there was no await."""
        if self.await_count != 0:
            raise AssertionError("Expected %s to not have been awaited. Awaited %s times." % (
                self._shown_name(), self.await_count))

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


async def _coroutine():
    pass


_coroutine_code = _coroutine.__code__


class AsyncMock(AsyncMockMixin, _MagicMixin, Mock):
    """A mock of a coroutine function: calling it gives something to await."""

    __module__ = "unittest.mock"
