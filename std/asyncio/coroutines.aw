"""What is a coroutine?"""

from _asyncio import iscoroutine

__all__ = ("iscoroutinefunction", "iscoroutine")


def iscoroutinefunction(func):
    """Does a call of it give a coroutine?"""
    from functools import partial
    while True:
        if hasattr(func, "__func__"):
            func = func.__func__
        elif isinstance(func, partial):
            func = func.func
        else:
            break
    code = getattr(func, "__code__", None)
    if code is not None and getattr(code, "co_flags", 0) & 0x80:
        return True
    return getattr(func, "_is_coroutine_marker", None) is not None
