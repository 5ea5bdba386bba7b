"""What is a coroutine?"""

import inspect

from _asyncio import iscoroutine

__all__ = ("iscoroutinefunction", "iscoroutine")

# older code marks what returns coroutines by this attribute
_is_coroutine = object()


def _is_debug_mode():
    """Do loops begin in debug mode?"""
    import os
    import sys
    if sys.flags.dev_mode:
        return True
    return not sys.flags.ignore_environment and bool(os.environ.get("PYTHONASYNCIODEBUG"))


def iscoroutinefunction(func):
    """Does a call of it give a coroutine?"""
    return inspect.iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine
