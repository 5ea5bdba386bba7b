"""gather, wait, as_completed and shield."""

import asyncio


async def _work(log, name, delay, result=None, fail=None):
    try:
        await asyncio.sleep(delay)
        if fail is not None:
            raise fail
        log(name, "done")
        return result
    except asyncio.CancelledError as e:
        log(name, "cancelled", e.args)
        raise


async def _stubborn(log, name, delay):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        log(name, "goes on")
        await asyncio.sleep(1)
    log(name, "over")
    return name


async def gather_of_coroutines(log):
    return await asyncio.gather(_work(log, "a", 1, 1), _work(log, "b", 2, 2), _work(log, "c", 0.5, 3))


async def gather_with_a_failure(log):
    try:
        await asyncio.gather(_work(log, "a", 1, fail=ValueError("a")), _work(log, "b", 2), _work(log, "c", 0))
    except ValueError as e:
        log("caught", e)
    await asyncio.sleep(0.5)


async def gather_returning_exceptions(log):
    results = await asyncio.gather(
        _work(log, "a", 1, fail=ValueError("a")), _work(log, "b", 2, 2), _work(log, "c", 0.5, fail=KeyError("c")),
        return_exceptions=True)
    log(results)


async def gather_with_a_cancelled_child(log):
    child = asyncio.create_task(_work(log, "child", 2))
    asyncio.get_running_loop().call_later(1, child.cancel, "by timer")
    try:
        await asyncio.gather(_work(log, "other", 1.5), child)
    except asyncio.CancelledError as e:
        log("caught", e.args, asyncio.current_task().cancelling())
        raise


async def gather_returning_a_cancelled_child(log):
    child = asyncio.create_task(_work(log, "child", 2))
    asyncio.get_running_loop().call_later(1, child.cancel, "by timer")
    results = await asyncio.gather(_work(log, "other", 1.5), child, return_exceptions=True)
    log([repr(r) for r in results])


async def gather_of_one_that_goes_on(log):
    try:
        return await asyncio.gather(_stubborn(log, "stubborn", 1), _work(log, "other", 2))
    finally:
        log("gathered")


async def gather_returning_one_that_goes_on(log):
    try:
        return await asyncio.gather(_stubborn(log, "s", 1), _work(log, "o", 2), return_exceptions=True)
    except asyncio.CancelledError as e:
        log("cancelled", e.args)
        raise


async def gather_in_gather(log):
    inner = asyncio.gather(_work(log, "a", 1, 1), _work(log, "b", 2, 2))
    return await asyncio.gather(inner, _work(log, "c", 1, 3))


async def gather_of_the_same_twice(log):
    task = asyncio.create_task(_work(log, "once", 1, 1))
    return await asyncio.gather(task, task, asyncio.sleep(0.5, 2), task)


async def gather_of_nothing(log):
    log(await asyncio.gather())
    await asyncio.sleep(0)


async def gather_of_finished_ones(log):
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    task = asyncio.create_task(_work(log, "t", 0, 2))
    await task
    return await asyncio.gather(future, task)


async def gather_kept_and_awaited_later(log):
    gathering = asyncio.gather(_work(log, "a", 1, 1), _work(log, "b", 1, 2))
    try:
        await asyncio.sleep(0.5)
        return await gathering
    finally:
        log(gathering.done())
        if not gathering.done():
            gathering.cancel("left")
            try:
                await gathering
            except asyncio.CancelledError as e:
                log("it was", e.args)


async def wait_for_all(log):
    tasks = [asyncio.create_task(_work(log, n, n, n)) for n in (1, 2)]
    try:
        done, pending = await asyncio.wait(tasks)
        log(sorted(t.result() for t in done), len(pending))
    finally:
        for t in tasks:
            t.cancel()
        await asyncio.wait(tasks)


async def wait_for_the_first(log):
    tasks = [asyncio.create_task(_work(log, n, n, n)) for n in (1, 2)]
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        log(len(done), len(pending))
    finally:
        for t in tasks:
            log(t.cancel())
        await asyncio.gather(*tasks, return_exceptions=True)


async def wait_for_the_first_failure(log):
    tasks = [asyncio.create_task(_work(log, n, n, n, fail)) for n, fail in ((1, None), (2, OSError(2)), (3, None))]
    try:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
        log(len(done), len(pending))
    finally:
        for t in tasks:
            t.cancel()
        log([type(r).__name__ for r in await asyncio.gather(*tasks, return_exceptions=True)])


async def wait_with_a_limit(log):
    tasks = [asyncio.create_task(_work(log, n, n, n)) for n in (1, 2)]
    try:
        done, pending = await asyncio.wait(tasks, timeout=1.5)
        log(len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=0)
        log(len(done), len(pending))
        done, pending = await asyncio.wait(tasks, timeout=0.5)
        log(len(done), len(pending))
    finally:
        for t in tasks:
            t.cancel()


async def as_completed_plain(log):
    coros = [_work(log, n, n, n) for n in (2, 1, 1.5)]
    for next_one in asyncio.as_completed(coros):
        log("got", await next_one)


async def as_completed_asynchronous(log):
    tasks = [asyncio.create_task(_work(log, n, n, n)) for n in (2, 1)]
    try:
        async for task in asyncio.as_completed(tasks):
            log("got", task.result(), task in tasks)
    finally:
        for t in tasks:
            t.cancel()


async def as_completed_with_a_limit(log):
    try:
        for next_one in asyncio.as_completed([_work(log, n, n, n) for n in (1, 3)], timeout=2):
            log("got", await next_one)
    except TimeoutError as e:
        log("late", repr(e))


async def as_completed_with_failures(log):
    for next_one in asyncio.as_completed([_work(log, n, n, n, ValueError(n)) for n in (1, 2)]):
        try:
            await next_one
        except ValueError as e:
            log("failed", e)


async def shielded(log):
    inner = asyncio.create_task(_work(log, "inner", 1, "result"))
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        log("inner done", inner.done())
        log("waited for", await inner)
        raise


async def shield_of_a_coroutine_then_time(log):
    try:
        await asyncio.shield(_work(log, "inner", 1))
    finally:
        await asyncio.sleep(1.5)
        log("end")


async def shield_whose_inner_is_cancelled(log):
    inner = asyncio.create_task(_work(log, "inner", 2))
    asyncio.get_running_loop().call_later(1, inner.cancel, "inner")
    try:
        await asyncio.shield(inner)
    except asyncio.CancelledError as e:
        log(e.args, inner.cancelled(), inner.done(), asyncio.current_task().cancelling())


async def shield_whose_inner_fails(log):
    inner = asyncio.create_task(_work(log, "inner", 1, fail=LookupError("x")))
    try:
        await asyncio.shield(inner)
    except LookupError as e:
        log("failed", e)
    except asyncio.CancelledError:
        log("cancelled first")
        await asyncio.wait([inner])
        log(repr(inner.exception()))
        raise


async def shield_in_gather(log):
    a = asyncio.create_task(_work(log, "a", 1, 1))
    try:
        return await asyncio.gather(asyncio.shield(a), _work(log, "b", 2, 2))
    finally:
        log("a", a.done())
        await a


async def a_task_awaited_by_two(log):
    shared = asyncio.create_task(_work(log, "shared", 1, 7))

    async def other():
        try:
            return await shared
        except asyncio.CancelledError:
            log("other too", shared.cancelled())
            return "lost"

    watcher = asyncio.create_task(other())
    try:
        return await shared
    finally:
        log(await watcher)


async def a_chain_of_tasks(log):
    async def link(n):
        try:
            if n == 0:
                await asyncio.sleep(1)
            else:
                await asyncio.create_task(link(n - 1))
        except asyncio.CancelledError as e:
            log("link", n, e.args)
            raise
        finally:
            log("end", n)

    await link(3)


async def awaiting_a_plain_future(log):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(1, lambda: future.done() or future.set_result("set"))
    try:
        return await future
    finally:
        log(future.cancelled(), future.done())
        handle.cancel()
