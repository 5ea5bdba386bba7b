"""Calls that would block the loop."""

from _asyncio import get_running_loop

__all__ = ("to_thread",)


async def to_thread(func, /, *args, **kwargs):
    """Call a function beside the loop and wait for its result."""
    from asyncio.executors import run_with_context

    return await run_with_context(get_running_loop(), func, args, kwargs)
