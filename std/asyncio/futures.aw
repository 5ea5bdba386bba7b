"""Futures."""

from _asyncio import (
    CancelledError, Future, InvalidStateError, _set_result_unless_cancelled, get_event_loop, isfuture,
)

__all__ = ("Future", "wrap_future", "isfuture")

_CFuture = _PyFuture = Future
_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"


def _convert_exception(exception):
    import concurrent.futures as executors

    kind = type(exception)
    if kind is executors.CancelledError:
        return CancelledError(*exception.args).with_traceback(exception.__traceback__)
    if kind is executors.InvalidStateError:
        return InvalidStateError(*exception.args).with_traceback(exception.__traceback__)
    return exception


def _copy_future_state(source, target):
    # a future of an executor is done: so is the loop's
    assert source.done()
    if target.cancelled():
        return
    assert not target.done()
    if source.cancelled():
        target.cancel()
    elif (exception := source.exception()) is not None:
        target.set_exception(_convert_exception(exception))
    else:
        target.set_result(source.result())


def _copy_from_loop(source, target):
    # a future of the loop is done: so is one that others wait for
    if source.cancelled():
        target.cancel()
    if not target.set_running_or_notify_cancel():
        return
    exception = source.exception()
    if exception is not None:
        target.set_exception(_convert_exception(exception))
    else:
        target.set_result(source.result())


def wrap_future(future, *, loop=None):
    """The loop's future of an executor's one."""
    if isfuture(future):
        return future
    from concurrent.futures import Future as Outer

    if not isinstance(future, Outer):
        raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
    if loop is None:
        loop = get_event_loop()
    inner = loop.create_future()

    def inner_done(inner):
        if inner.cancelled():
            future.cancel()

    def outer_done(outer):
        if inner.cancelled() and loop.is_closed():
            return
        loop.call_soon_threadsafe(_copy_future_state, outer, inner)

    inner.add_done_callback(inner_done)
    future.add_done_callback(outer_done)
    return inner
