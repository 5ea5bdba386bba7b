"""What `decimal.localcontext` gives."""

from _decimal import Context, getcontext, setcontext


class ContextManager:
    """Makes a context the current one inside a `with` block."""

    __slots__ = ("_inner", "_outer")
    __module__ = "decimal"

    def __new__(cls, /, *args, **kwargs):
        raise TypeError("cannot create 'decimal.ContextManager' instances")

    def __enter__(self):
        setcontext(self._inner)
        return self._inner

    def __exit__(self, kind, value, traceback):
        setcontext(self._outer)


def localcontext(ctx=None, **kwargs):
    """A manager that makes a copy of a context (of the current one if none is given) the current one."""
    outer = getcontext()
    if ctx is None:
        ctx = outer
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    manager = object.__new__(ContextManager)
    manager._outer = outer
    manager._inner = ctx.copy()
    # which leaves alone what is not given
    manager._inner.__init__(**kwargs)
    return manager


localcontext.__module__ = "decimal"
