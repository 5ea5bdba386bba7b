"""The exceptions of asyncio."""

from _asyncio import CancelledError, DeadlockError, InvalidStateError

__all__ = (
    "BrokenBarrierError", "CancelledError", "DeadlockError", "InvalidStateError", "TimeoutError",
    "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError",
)

TimeoutError = TimeoutError


class SendfileNotAvailableError(RuntimeError):
    """This transport cannot send files."""


class IncompleteReadError(EOFError):
    """The stream ended too early: `partial` is what came, `expected` how many bytes were wanted."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {wanted} expected bytes")
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """The separator was not found within the limit: `consumed` bytes can be read without it."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


class BrokenBarrierError(RuntimeError):
    """The barrier was broken by `abort()`."""
