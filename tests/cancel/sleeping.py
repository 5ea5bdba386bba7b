"""Sleeping, and what `finally` does meanwhile."""

import asyncio


async def one_sleep(log):
    log("start")
    try:
        return await asyncio.sleep(1, "slept")
    finally:
        log("end")


async def sleeps_of_no_time(log):
    for i in range(3):
        try:
            await asyncio.sleep(0)
        finally:
            log(i)


async def finally_that_awaits(log):
    try:
        await asyncio.sleep(1)
        log("slept")
    finally:
        log("cleaning")
        await asyncio.sleep(1)
        log("clean")


async def finally_in_finally(log):
    try:
        try:
            await asyncio.sleep(1)
        finally:
            try:
                await asyncio.sleep(0)
            finally:
                log("inner")
                await asyncio.sleep(1)
                log("inner done")
    finally:
        log("outer")


async def raising_from_finally(log):
    try:
        await asyncio.sleep(1)
    finally:
        log("raising")
        raise ValueError("in finally")


async def returning_from_finally(log):
    try:
        await asyncio.sleep(1)
    finally:
        log("returning")
        return "swallowed"


async def another_exception_instead(log):
    try:
        await asyncio.sleep(1)
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        log("caught", e.args)
        raise LookupError("instead") from e


async def swallowed_once(log):
    for i in range(3):
        try:
            await asyncio.sleep(1)
            log("slept", i)
        except asyncio.CancelledError:
            log("swallowed", i, asyncio.current_task().cancelling())
    return "done"


async def swallowed_and_taken_back(log):
    task = asyncio.current_task()
    for i in range(2):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            log("left", task.uncancel(), task.cancelling())
        await asyncio.sleep(0)
    return task.cancelling()


async def cancels_itself(log):
    log("before")
    asyncio.current_task().cancel("own")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        log("own", e.args)
    await asyncio.sleep(1)
    log("after")


async def cancels_itself_and_ends(log):
    await asyncio.sleep(0)
    asyncio.current_task().cancel()
    return "ended before it noticed"


async def deep_chain(log):
    async def level(n):
        try:
            if n:
                return await level(n - 1) + 1
            await asyncio.sleep(1)
            return 0
        finally:
            log(n)

    return await level(4)


async def loop_until_told(log):
    while True:
        try:
            await asyncio.sleep(0.5)
        except asyncio.CancelledError:
            log("told")
            break
        if len(log.events) > 3:
            return "enough"
        log("tick")
    return "told"
