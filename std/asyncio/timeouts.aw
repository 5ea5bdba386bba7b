"""Timeouts: cancel what runs too long, and say so with TimeoutError."""

from _asyncio import CancelledError, current_task, get_running_loop

__all__ = ("Timeout", "timeout", "timeout_at")


class _State:
    def __init__(self, value):
        self.value = value


_CREATED = _State("created")
_ENTERED = _State("active")
_EXPIRING = _State("expiring")
_EXPIRED = _State("expired")
_EXITED = _State("finished")


class Timeout:
    """An asynchronous context manager that cancels its body when the time is over."""

    def __init__(self, when):
        self._state = _CREATED
        self._timeout_handler = None
        self._task = None
        self._when = when

    def __repr__(self):
        info = ""
        if self._state is _ENTERED:
            when = None if self._when is None else round(self._when, 3)
            info = f" when={when}"
        return f"<Timeout [{self._state.value}]{info}>"

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state is not _ENTERED:
            if self._state is _CREATED:
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state.value} Timeout")
        self._when = when
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
        if when is None:
            self._timeout_handler = None
            return
        loop = get_running_loop()
        if when <= loop.time():
            self._timeout_handler = loop.call_soon(self._on_timeout)
        else:
            self._timeout_handler = loop.call_at(when, self._on_timeout)

    def expired(self):
        return self._state in (_EXPIRING, _EXPIRED)

    async def __aenter__(self):
        if self._state is not _CREATED:
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = _ENTERED
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if self._timeout_handler is not None:
            self._timeout_handler.cancel()
            self._timeout_handler = None
        if self._state is _EXPIRING:
            self._state = _EXPIRED
            # a cancellation from elsewhere goes through; ours becomes a TimeoutError
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc
                self._insert_timeout_error(exc)
                if isinstance(exc, ExceptionGroup):
                    for part in exc.exceptions:
                        self._insert_timeout_error(part)
        elif self._state is _ENTERED:
            self._state = _EXITED
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = _EXPIRING
        self._timeout_handler = None

    @staticmethod
    def _insert_timeout_error(exc):
        while exc.__context__ is not None:
            if isinstance(exc.__context__, CancelledError):
                late = TimeoutError()
                late.__context__ = late.__cause__ = exc.__context__
                exc.__context__ = late
                break
            exc = exc.__context__


def timeout(delay):
    """Cancel the body after `delay` seconds; None: never."""
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    """Cancel the body when the loop's clock shows `when`."""
    return Timeout(when)
