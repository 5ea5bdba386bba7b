"""Callbacks, eager tasks, contexts, exceptions: the smaller pieces."""

import asyncio
import contextlib
import contextvars

_word = contextvars.ContextVar("word", default="unset")


async def done_callbacks(log):
    task = asyncio.create_task(asyncio.sleep(1))
    task.add_done_callback(lambda t: log("first", t.cancelled()))
    task.add_done_callback(lambda t: log("second"))
    try:
        await task
    finally:
        log("awaited")
        await asyncio.sleep(0)


async def callback_cancels_another(log):
    other = asyncio.create_task(asyncio.sleep(5))
    task = asyncio.create_task(asyncio.sleep(1))
    task.add_done_callback(lambda t: other.cancel("linked"))
    try:
        await asyncio.gather(task, other)
    except asyncio.CancelledError as e:
        log(e.args, task.cancelled(), other.cancelled())
        raise


async def callback_that_fails(log):
    task = asyncio.create_task(asyncio.sleep(0.5))
    task.add_done_callback(lambda t: 1 / 0)
    try:
        await task
    finally:
        await asyncio.sleep(0)


async def eager_tasks(log):
    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(asyncio.eager_task_factory)

    async def child(name, delay):
        log(name, "begins")
        try:
            if delay is not None:
                await asyncio.sleep(delay)
            return name
        finally:
            log(name, "ends")

    a = asyncio.create_task(child("a", None))
    log("a", a.done())
    b = asyncio.create_task(child("b", 1))
    log("b", b.done())
    try:
        log(await asyncio.gather(a, b, child("c", 0.5)))
    finally:
        loop.set_task_factory(before)


async def eager_group(log):
    loop = asyncio.get_running_loop()
    before = loop.get_task_factory()
    loop.set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1))
            group.create_task(asyncio.sleep(0))
            log("made")
        log("left")
    finally:
        loop.set_task_factory(before)


async def context_variables(log):
    _word.set("outer")

    async def child():
        log("child", _word.get())
        _word.set("child")
        try:
            await asyncio.sleep(1)
        finally:
            log("child", _word.get())

    try:
        await asyncio.create_task(child())
    finally:
        log("outer", _word.get())


async def context_reset_in_finally(log):
    token = _word.set("inner")
    try:
        await asyncio.sleep(1)
    finally:
        _word.reset(token)
        log(_word.get())


async def exception_chains(log):
    try:
        try:
            await asyncio.sleep(0.5)
            raise ValueError("first")
        finally:
            await asyncio.sleep(0.5)
    except (ValueError, asyncio.CancelledError) as e:
        log(type(e).__name__, type(e.__context__).__name__)
        raise RuntimeError("second") from e


async def cancelled_error_kept_and_raised_again(log):
    kept = None
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        kept = e
    await asyncio.sleep(0.5)
    if kept is not None:
        log("again", kept.args)
        raise kept


async def suppressed_by_contextlib(log):
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(1)
        log("slept")
    await asyncio.sleep(0.5)
    log("after", asyncio.current_task().cancelling())


async def retry_with_backoff(log):
    async def flaky(attempt):
        await asyncio.sleep(0.25)
        if attempt < 2:
            raise ConnectionError(attempt)
        return "answer"

    for attempt in range(4):
        try:
            return await flaky(attempt)
        except ConnectionError as e:
            log("failed", e)
            await asyncio.sleep(0.25 * 2 ** attempt)


async def background_task_stopped_at_the_end(log):
    async def heartbeat():
        try:
            while True:
                log("beat")
                await asyncio.sleep(0.5)
        finally:
            log("stopped")

    task = asyncio.create_task(heartbeat())
    try:
        await asyncio.sleep(1.25)
    finally:
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            log("cancelling", asyncio.current_task().cancelling())


async def a_stream_fed_by_hand(log):
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    loop.call_later(0.5, reader.feed_data, b"one\ntw")
    loop.call_later(1, reader.feed_data, b"o\n")
    loop.call_later(1.5, reader.feed_eof)
    async for line in reader:
        log(line)
    log(await reader.read(), reader.at_eof())


async def reading_exactly(log):
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    loop.call_later(0.5, reader.feed_data, b"ab")
    loop.call_later(1, reader.feed_data, b"cd")
    loop.call_later(1.5, reader.feed_eof)
    log.check("buffer", lambda: bytes(reader._buffer))
    log(await reader.readexactly(3))
    try:
        await reader.readexactly(3)
    except asyncio.IncompleteReadError as e:
        log("incomplete", e.partial, e.expected)


async def types_of_awaitables(log):
    class Awaitable:
        def __init__(self, delay):
            self.delay = delay

        def __await__(self):
            try:
                yield from asyncio.sleep(self.delay).__await__()
                return "awaited"
            finally:
                log("finally in __await__")

    log(await Awaitable(0.5))
    log(await asyncio.wait_for(Awaitable(0), 1))


async def yields_without_a_future(log):
    class Bare:
        def __await__(self):
            for i in range(3):
                try:
                    yield
                except asyncio.CancelledError:
                    log("thrown at", i)
                    raise

    await Bare()
    log("through")


async def recursion_of_tasks(log):
    async def tree(depth):
        if depth == 0:
            await asyncio.sleep(0.5)
            return 1
        try:
            return sum(await asyncio.gather(tree(depth - 1), tree(depth - 1)))
        except asyncio.CancelledError:
            log("branch", depth)
            raise

    return await tree(3)
