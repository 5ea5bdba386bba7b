"""Calls that would block the loop."""

from _asyncio import get_running_loop

__all__ = ("to_thread",)


async def to_thread(func, /, *args, **kwargs):
    """Call a function beside the loop and wait for its result."""
    loop = get_running_loop()
    if kwargs:
        from functools import partial
        func = partial(func, **kwargs)
    return await loop.run_in_executor(None, func, *args)
