"""timeout and wait_for, also where they meet a cancellation."""

import asyncio


async def timeout_that_suffices(log):
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
        log("in time")
    log(limit.expired())


async def timeout_that_expires(log):
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError as e:
                log("inside", e.args, asyncio.current_task().cancelling())
                raise
    except TimeoutError as e:
        log("late", repr(e), repr(e.__cause__), limit.expired(), asyncio.current_task().cancelling())
    await asyncio.sleep(0.5)


async def timeout_of_nothing(log):
    for delay in (0, -1):
        try:
            async with asyncio.timeout(delay):
                log("body")
                await asyncio.sleep(0)
                log("not reached")
        except TimeoutError:
            log("late")


async def nested_outer_first(log):
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(2) as inner:
                    await asyncio.sleep(3)
            except TimeoutError:
                log("inner")
            finally:
                log(inner.expired())
    except TimeoutError:
        log("outer", outer.expired())


async def nested_inner_first(log):
    try:
        async with asyncio.timeout(2) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(3)
            except TimeoutError:
                log("inner", inner.expired(), outer.expired())
            await asyncio.sleep(3)
    except TimeoutError:
        log("outer", outer.expired())


async def nested_at_the_same_time(log):
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(3)
            except TimeoutError:
                log("inner")
                await asyncio.sleep(1)
                log("after inner")
            finally:
                log(inner.expired(), outer.expired())
    except TimeoutError:
        log("outer")


async def rescheduled(log):
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(0.5)
            limit.reschedule(loop.time() + 1)
            await asyncio.sleep(0.75)
            log("longer")
            limit.reschedule(None)
            await asyncio.sleep(1)
            log("no limit")
            limit.reschedule(loop.time())
            await asyncio.sleep(1)
    except TimeoutError:
        log("late")


async def timeout_swallowed_inside(log):
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                log("swallowed", limit.expired())
            await asyncio.sleep(0.5)
    except TimeoutError:
        log("late all the same")
    log(limit.expired(), asyncio.current_task().cancelling())


async def timeout_and_another_error(log):
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            finally:
                raise LookupError("meanwhile")
    except LookupError as e:
        log("error", e, type(e.__context__).__name__)


async def timeout_with_slow_cleanup(log):
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(2)
            finally:
                log("cleaning")
                await asyncio.sleep(1)
                log("clean")
    except TimeoutError:
        log("late")


async def timeout_meets_cancel(log):
    # the timer of the limit and a cancellation from outside come in the same turn
    task = asyncio.current_task()
    asyncio.get_running_loop().call_later(1, task.cancel, "outside")
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(2)
    except TimeoutError:
        log("late", task.cancelling())
    except asyncio.CancelledError as e:
        log("cancelled", e.args, limit.expired(), task.cancelling())
        raise


async def cancel_meets_timeout(log):
    task = asyncio.current_task()
    try:
        async with asyncio.timeout(1) as limit:
            asyncio.get_running_loop().call_later(1, task.cancel, "outside")
            await asyncio.sleep(2)
    except TimeoutError:
        log("late", task.cancelling())
    except asyncio.CancelledError as e:
        log("cancelled", e.args, limit.expired(), task.cancelling())
        raise


async def timeout_meets_the_end(log):
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(1)
            log("through")
    except TimeoutError:
        log("late")
    finally:
        log(limit.expired())


async def timeout_in_a_loop(log):
    for i in range(3):
        try:
            async with asyncio.timeout(0.5):
                await asyncio.sleep(0.25 * (i + 1))
                log(i)
        except TimeoutError:
            log("late", i)


async def timeout_at_a_time(log):
    loop = asyncio.get_running_loop()
    async with asyncio.timeout_at(loop.time() + 1) as limit:
        log(limit.when() - loop.time())
        await asyncio.sleep(0.5)
        log(limit.when() - loop.time())


async def wait_for_in_time(log):
    return await asyncio.wait_for(asyncio.sleep(1, "slept"), 2)


async def wait_for_too_long(log):
    async def slow():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError as e:
            log("slow", e.args)
            raise

    try:
        await asyncio.wait_for(slow(), 1)
    except TimeoutError as e:
        log("late", repr(e))
    try:
        await asyncio.wait_for(asyncio.create_task(slow()), 1)
    except TimeoutError as e:
        log("late", repr(e))


async def wait_for_no_time(log):
    async def never():
        log("never begins")

    try:
        await asyncio.wait_for(never(), 0)
    except TimeoutError as e:
        log("late", repr(e), repr(e.__cause__))
    log(await asyncio.wait_for(asyncio.sleep(0.5, 1), None))


async def wait_for_one_that_goes_on(log):
    async def stubborn():
        try:
            await asyncio.sleep(3)
        except asyncio.CancelledError:
            log("goes on")
            await asyncio.sleep(1)
        return "result"

    try:
        log(await asyncio.wait_for(stubborn(), 1))
    except TimeoutError:
        log("late")


async def wait_for_one_that_fails_late(log):
    async def fails():
        try:
            await asyncio.sleep(3)
        finally:
            raise ValueError("late failure")

    try:
        await asyncio.wait_for(fails(), 1)
    except ValueError as e:
        log(e)


async def wait_for_a_future_set_at_the_limit(log):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, lambda: future.done() or future.set_result("set"))
    try:
        log(await asyncio.wait_for(future, 1))
    except TimeoutError:
        log("late")
    log(future.cancelled())


async def wait_for_in_wait_for(log):
    try:
        await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(3), 2), 1)
    except TimeoutError as e:
        log("late", type(e.__cause__).__name__)


async def wait_for_a_shield(log):
    inner = asyncio.create_task(asyncio.sleep(2, "inner"))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 1)
    except TimeoutError:
        log("late", inner.done())
    finally:
        log(await inner)
