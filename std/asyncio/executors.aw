"""The methods of event loops that have to do with executors."""

import _executor
import warnings
from asyncio.futures import _copy_from_loop, wrap_future
from asyncio.timeouts import timeout as _timeout
from _asyncio import ensure_future, iscoroutine


# seconds that calls have to end in after Ctrl-C
_GRACE = 0.5


def _default_executor(loop):
    if loop._executor_shutdown_called:
        raise RuntimeError("Executor shutdown has been called")
    executor = loop._default_executor
    if executor is None:
        from concurrent.futures import ThreadPoolExecutor

        executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
        loop._default_executor = executor
    return executor


def _check_open(loop):
    if loop.is_closed():
        raise RuntimeError("Event loop is closed")


def run_in_executor(loop, executor, func, *args):
    """A future of `func(*args)`, which runs beside the loop."""
    _check_open(loop)
    if loop.get_debug():
        from asyncio.coroutines import iscoroutinefunction

        if iscoroutine(func) or iscoroutinefunction(func):
            raise TypeError("coroutines cannot be used with run_in_executor()")
        if not callable(func):
            raise TypeError(f"a callable object was expected by run_in_executor(), got {func!r}")
    if executor is None:
        executor = _default_executor(loop)
    return wrap_future(executor.submit(func, *args), loop=loop)


def run_with_context(loop, func, args, kwargs):
    """The same for `to_thread`: the function sees the values of context variables."""
    _check_open(loop)
    executor = _default_executor(loop)
    submit = getattr(executor, "_submit", None)
    if submit is not None:
        return wrap_future(submit(func, args, kwargs, True), loop=loop)
    import contextvars

    return wrap_future(executor.submit(contextvars.copy_context().run, func, *args, **kwargs), loop=loop)


def set_default_executor(loop, executor):
    """The executor that is used when none is named."""
    from concurrent.futures import ThreadPoolExecutor

    if not isinstance(executor, ThreadPoolExecutor):
        raise TypeError("executor must be ThreadPoolExecutor instance")
    loop._default_executor = executor


async def shutdown_default_executor(loop, timeout=None):
    """Wait until the default executor has done what it was given; it takes nothing more."""
    loop._executor_shutdown_called = True
    executor = loop._default_executor
    if executor is None:
        return
    executor.shutdown(wait=False)
    idle = loop.create_future()

    def done():
        if not idle.done():
            idle.set_result(None)

    executor._when_idle(done)
    if _executor.interrupted():
        # whoever pressed Ctrl-C will not wait for ever
        timeout = _GRACE if timeout is None else min(timeout, _GRACE)
    try:
        async with _timeout(timeout):
            await idle
    except TimeoutError:
        if _executor.interrupted():
            _executor.interrupt(True)
            return
        warnings.warn(
            f"The executor did not finishing joining its threads within {timeout} seconds.",
            RuntimeWarning,
            stacklevel=2,
        )


def run_coroutine_threadsafe(coro, loop):
    """Run a coroutine as a task of a loop; gives a future for others than the loop's tasks."""
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    from concurrent.futures import Future

    future = Future()

    def begin():
        try:
            task = ensure_future(coro, loop=loop)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            if future.set_running_or_notify_cancel():
                future.set_exception(e)
            raise

        def task_done(task):
            if future.cancelled() and loop.is_closed():
                return
            _copy_from_loop(task, future)

        def future_done(future):
            if future.cancelled() and not task.done():
                loop.call_soon_threadsafe(task.cancel)

        task.add_done_callback(task_done)
        future.add_done_callback(future_done)

    loop.call_soon_threadsafe(begin)
    return future
