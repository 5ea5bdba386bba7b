"""Waiting for several tasks, and waiting with a limit."""

from _asyncio import (
    _enter_task, _leave_task, _set_registered,
    CancelledError, Future, Task, _GatheringFuture, all_tasks, create_task, current_task,
    eager_task_factory, ensure_future, gather, get_event_loop, get_running_loop, iscoroutine, isfuture,
    shield, sleep,
)

__all__ = (
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for",
    "as_completed", "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe",
    "current_task", "all_tasks", "create_eager_task_factory", "eager_task_factory", "_register_task",
    "_unregister_task", "_enter_task", "_leave_task",
)

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_CTask = _PyTask = Task


def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks begin at once."""

    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

    return factory


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Wait for tasks and futures; gives the sets of those that are done and those that are not."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    left = len(fs)

    def over():
        if not waiter.done():
            waiter.set_result(None)

    def one_done(f):
        nonlocal left
        left -= 1
        failed = return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None
        if left <= 0 or return_when == FIRST_COMPLETED or failed:
            if timer is not None:
                timer.cancel()
            over()

    timer = None if timeout is None else loop.call_later(timeout, over)
    for f in fs:
        f.add_done_callback(one_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(one_done)
    done, pending = set(), set()
    for f in fs:
        (done if f.done() else pending).add(f)
    return done, pending


async def wait_for(fut, timeout):
    """Wait for an awaitable; after `timeout` seconds cancel it and raise TimeoutError."""
    from asyncio.timeouts import timeout as limit
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and not hasattr(fut, "__await__"):
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as e:
            raise TimeoutError from e
    async with limit(timeout):
        return await fut


async def _cancel_and_wait(fut):
    waiter = get_running_loop().create_future()

    def over(f):
        if not waiter.done():
            waiter.set_result(None)

    fut.add_done_callback(over)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(over)


class _AsCompleted:
    """What `as_completed` gives: an iterator of awaitables, or an asynchronous one of futures."""

    def __init__(self, fs, timeout):
        from asyncio.queues import Queue
        self._done = Queue()
        self._timer = None
        loop = get_event_loop()
        todo = {ensure_future(f, loop=loop) for f in set(fs)}
        for f in todo:
            f.add_done_callback(self._one_done)
        self._todo = todo
        self._left = len(todo)
        if todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._timed_out)

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._result_of_next()

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next()

    def _timed_out(self):
        for f in self._todo:
            f.remove_done_callback(self._one_done)
            self._done.put_nowait(None)
        self._todo.clear()

    def _one_done(self, f):
        if not self._todo:
            return
        self._todo.discard(f)
        self._done.put_nowait(f)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    async def _next(self):
        f = await self._done.get()
        if f is None:
            raise TimeoutError
        return f

    async def _result_of_next(self):
        return (await self._next()).result()


def as_completed(fs, *, timeout=None):
    """Iterate over awaitables in the order in which they complete."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return _AsCompleted(fs, timeout)


def run_coroutine_threadsafe(coro, loop):
    """Run a coroutine as a task of a loop; gives a future for others than the loop's tasks."""
    from asyncio.executors import run_coroutine_threadsafe

    return run_coroutine_threadsafe(coro, loop)


# tasks of other makes, that their makers tell of
_scheduled_tasks = None


def _register_task(task):
    """Have `all_tasks` list a task of another make."""
    global _scheduled_tasks
    if _scheduled_tasks is None:
        from weakref import WeakSet
        _scheduled_tasks = WeakSet()
        _set_registered(_scheduled_tasks)
    _scheduled_tasks.add(task)


def _unregister_task(task):
    """Have it forgotten."""
    if _scheduled_tasks is not None:
        _scheduled_tasks.discard(task)


_py_register_task = _c_register_task = _register_task
_py_unregister_task = _c_unregister_task = _unregister_task
_py_enter_task = _c_enter_task = _enter_task
_py_leave_task = _c_leave_task = _leave_task
_py_current_task = _c_current_task = current_task
