"""Asynchronous generators and context managers, and their cleanup."""

import asyncio
import contextlib
import gc


async def _numbers(log, n, step=0.5):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(step)
    except asyncio.CancelledError as e:
        log("generator cancelled", e.args)
        raise
    finally:
        log("generator closing")
        await asyncio.sleep(0.25)
        log("generator closed")


async def generator_to_the_end(log):
    async for i in _numbers(log, 2):
        log(i)


async def generator_left_early(log):
    generator = _numbers(log, 5)
    try:
        async for i in generator:
            log(i)
            if i == 1:
                break
    finally:
        await generator.aclose()
        log("after aclose")


async def generator_whose_user_pauses(log):
    async with contextlib.aclosing(_numbers(log, 3, 0)) as numbers:
        async for i in numbers:
            log(i)
            await asyncio.sleep(0.5)


async def generator_left_to_the_loop(log):
    async def leave_early():
        async for i in _numbers(log, 3):
            log(i)
            await asyncio.sleep(0.25)
            break

    try:
        await leave_early()
    except asyncio.CancelledError:
        pass
    gc.collect()
    log("left")
    await asyncio.sleep(0.5)


async def generator_in_generator(log):
    async def doubled():
        try:
            async with contextlib.aclosing(_numbers(log, 3)) as numbers:
                async for i in numbers:
                    yield i * 2
        finally:
            log("outer closing")

    async with contextlib.aclosing(doubled()) as generator:
        async for i in generator:
            log(i)


async def generator_that_swallows(log):
    async def stubborn():
        for i in range(3):
            try:
                await asyncio.sleep(0.5)
            except asyncio.CancelledError:
                log("swallowed", i)
            yield i

    async for i in stubborn():
        log(i)


async def asend_and_athrow(log):
    async def echo():
        got = None
        while True:
            try:
                got = yield got
                await asyncio.sleep(0.5)
            except ValueError as e:
                log("thrown", e)
                await asyncio.sleep(0.5)
                got = "thrown"
            finally:
                log("round")

    generator = echo()
    try:
        log(await generator.asend(None))
        log(await generator.asend("a"))
        log(await generator.athrow(ValueError("b")))
    finally:
        await generator.aclose()


async def comprehension(log):
    log([i async for i in _numbers(log, 2)])
    log([await asyncio.sleep(0.25, i) for i in range(2)])


class _Manager:
    def __init__(self, log, name, enter=0.25, leave=0.25, swallow=False):
        self.log, self.name, self.enter, self.leave, self.swallow = log, name, enter, leave, swallow

    async def __aenter__(self):
        self.log(self.name, "entering")
        await asyncio.sleep(self.enter)
        self.log(self.name, "entered")
        return self

    async def __aexit__(self, kind, *rest):
        self.log(self.name, "leaving", kind and kind.__name__)
        await asyncio.sleep(self.leave)
        self.log(self.name, "left")
        return self.swallow


async def async_with(log):
    async with _Manager(log, "a"):
        await asyncio.sleep(0.5)


async def async_with_two(log):
    async with _Manager(log, "a") as a, _Manager(log, "b"):
        log(a.name)
        await asyncio.sleep(0.5)


async def async_with_that_swallows(log):
    async with _Manager(log, "a", swallow=True):
        await asyncio.sleep(0.5)
        log("body")
    log("after")
    await asyncio.sleep(0)


async def made_by_asynccontextmanager(log):
    @contextlib.asynccontextmanager
    async def resource(name):
        log("open", name)
        await asyncio.sleep(0.25)
        try:
            yield name
        except asyncio.CancelledError:
            log("cancelled in", name)
            raise
        finally:
            await asyncio.sleep(0.25)
            log("close", name)

    async with resource("x") as x:
        log("has", x)
        await asyncio.sleep(0.5)
        async with resource("y"):
            log("has y")


async def exit_stack(log):
    async with contextlib.AsyncExitStack() as stack:
        for name in "ab":
            await stack.enter_async_context(_Manager(log, name))
        stack.callback(log, "plain")

        async def last(word):
            await asyncio.sleep(0.25)
            log(word)

        stack.push_async_callback(last, "asynchronous")
        await asyncio.sleep(0.5)


async def exit_stack_whose_exit_fails(log):
    async def fails():
        await asyncio.sleep(0.25)
        raise ValueError("exit")

    try:
        async with contextlib.AsyncExitStack() as stack:
            stack.push_async_callback(fails)
            await stack.enter_async_context(_Manager(log, "a"))
            await asyncio.sleep(0.5)
    except ValueError as e:
        log("caught", e, type(e.__context__).__name__)


async def async_iterator_class(log):
    class Ticker:
        def __init__(self):
            self.n = 0

        def __aiter__(self):
            return self

        async def __anext__(self):
            if self.n == 3:
                raise StopAsyncIteration
            try:
                await asyncio.sleep(0.5)
            finally:
                self.n += 1
                log("tick", self.n)
            return self.n

    async for n in Ticker():
        log(n)
    else:
        log("exhausted")


async def anext_with_default(log):
    generator = _numbers(log, 1)
    log(await anext(generator, "default"))
    log(await anext(generator, "default"))
    log(await anext(generator, "default"))
