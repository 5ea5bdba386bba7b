"""Futures."""

from _asyncio import Future, isfuture

__all__ = ("Future", "wrap_future", "isfuture")

_CFuture = _PyFuture = Future


def wrap_future(future, *, loop=None):
    """Futures of executors are futures of the loop already."""
    if isfuture(future):
        return future
    raise AssertionError(f"concurrent.futures.Future is expected, got {future!r}")
