"""Texts about functions and stacks."""

import functools
import inspect
import reprlib

from asyncio.coroutines import _is_debug_mode


def _get_function_source(func):
    """File and first line of a function, or None."""
    func = inspect.unwrap(func)
    while isinstance(func, (functools.partial, functools.partialmethod)):
        func = inspect.unwrap(func.func)
    code = getattr(func, "__code__", None)
    return None if code is None else (code.co_filename, code.co_firstlineno)


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    source = _get_function_source(func)
    return f"{text} at {source[0]}:{source[1]}" if source else text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    """Arguments in parentheses; what they are is shown in debug mode only."""
    if not debug:
        return "()"
    shown = [reprlib.repr(arg) for arg in args]
    shown += [f"{name}={reprlib.repr(value)}" for name, value in (kwargs or {}).items()]
    return f"({', '.join(shown)})"


def _format_callback(func, args, kwargs, *, debug=False, suffix=""):
    if isinstance(func, functools.partial):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        return _format_callback(func.func, func.args, func.keywords, debug=debug, suffix=suffix)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _format_args_and_kwargs(args, kwargs, debug=debug) + suffix


def extract_stack(f=None, limit=None):
    """The frames from `f` (or the caller) outwards, at most `limit`."""
    import sys
    import traceback
    if f is None:
        f = sys._getframe().f_back
    stack = traceback.StackSummary.extract(traceback.walk_stack(f), limit=10 if limit is None else limit)
    stack.reverse()
    return stack


# What the machine calls for loops in debug mode.

def _creation_stack():
    import sys
    from asyncio.constants import DEBUG_STACK_DEPTH
    stack = extract_stack(sys._getframe(), DEBUG_STACK_DEPTH + 1)
    # where the library passed through says nothing to its user
    stack[:] = [frame for frame in stack if not frame.filename.startswith("<std>/")]
    return stack


def _created_at(stack):
    return f" created at {stack[-1].filename}:{stack[-1].lineno}" if stack else ""


def _stack_text(stack):
    import traceback
    return "".join(traceback.format_list(stack)).rstrip()


def _debug_call_text(func, args):
    return _format_callback_source(func, args, debug=True)


def _log_slow(what, seconds):
    from asyncio import base_events
    base_events.logger.warning("Executing %s took %.3f seconds", what, seconds)
