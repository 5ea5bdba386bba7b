"""Functions to be called when the program ends, the last registered first."""

__all__ = ["register", "unregister"]

_functions = []


def register(func, /, *args, **kwargs):
    """Call `func` with these arguments at the end of the program. Gives `func` back, so it can decorate."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _functions.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Forget all calls of `func`."""
    _functions[:] = [entry for entry in _functions if not (entry[0] == func)]


def _clear():
    """Forget everything."""
    _functions.clear()


def _ncallbacks():
    """How many calls are registered."""
    return len(_functions)


def _run_exitfuncs():
    """Make all calls now. One that fails is reported, and the others go on."""
    # what is registered meanwhile comes too late
    for entry in _functions[::-1]:
        func, args, kwargs = entry
        if not any(entry is left for left in _functions):
            continue
        try:
            func(*args, **kwargs)
        except BaseException as error:
            import sys, traceback

            if not isinstance(error, SystemExit) and sys.stderr is not None:
                print(f"Exception ignored in atexit callback {func!r}:", file=sys.stderr)
                traceback.print_exception(error)
    _functions.clear()
