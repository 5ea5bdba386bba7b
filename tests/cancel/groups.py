"""TaskGroup."""

import asyncio


async def _child(log, name, delay, fail=None):
    try:
        await asyncio.sleep(delay)
        if fail is not None:
            raise fail
        log(name, "done")
        return name
    except asyncio.CancelledError as e:
        log(name, "cancelled", e.args)
        raise


async def all_succeed(log):
    async with asyncio.TaskGroup() as group:
        a = group.create_task(_child(log, "a", 1))
        b = group.create_task(_child(log, "b", 2))
    log(a.result(), b.result())


async def an_empty_group(log):
    async with asyncio.TaskGroup():
        await asyncio.sleep(0)
        log("body")
    await asyncio.sleep(0)


async def one_fails(log):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(_child(log, "a", 1, ValueError("a")))
            group.create_task(_child(log, "b", 2))
            try:
                await asyncio.sleep(3)
            except asyncio.CancelledError as e:
                log("body", e.args, asyncio.current_task().cancelling())
                raise
    except* ValueError as e:
        log("caught", e.exceptions, asyncio.current_task().cancelling())
    await asyncio.sleep(0.5)


async def two_fail_together(log):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(_child(log, "a", 1, ValueError("a")))
            group.create_task(_child(log, "b", 1, KeyError("b")))
            group.create_task(_child(log, "c", 1))
    except ExceptionGroup as e:
        log("caught", e.exceptions)


async def the_body_fails(log):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(_child(log, "a", 2))
            await asyncio.sleep(1)
            raise LookupError("body")
    except* LookupError as e:
        log("caught", e.exceptions)


async def a_child_fails_during_cleanup(log):
    async def slow_to_leave():
        try:
            await asyncio.sleep(5)
        finally:
            await asyncio.sleep(1)
            raise OSError("cleanup")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow_to_leave())
            group.create_task(_child(log, "b", 1, ValueError("b")))
    except BaseExceptionGroup as e:
        log("caught", [type(x).__name__ for x in e.exceptions])


async def a_child_is_cancelled(log):
    async with asyncio.TaskGroup() as group:
        a = group.create_task(_child(log, "a", 2))
        group.create_task(_child(log, "b", 1.5))
        asyncio.get_running_loop().call_later(1, a.cancel, "by timer")
    log(a.cancelled())


async def nested(log):
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(_child(log, "outer", 2))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(_child(log, "inner", 1))
                inner.create_task(_child(log, "inner 2", 3))
    finally:
        log("left")


async def nested_inner_fails(log):
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(_child(log, "outer", 2))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(_child(log, "inner", 1, ValueError("deep")))
                await asyncio.sleep(3)
    except* ExceptionGroup as e:
        log("caught", len(e.exceptions))


async def nested_outer_fails(log):
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(_child(log, "outer", 1, ValueError("flat")))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(_child(log, "inner", 2))
                await asyncio.sleep(3)
    except* ValueError as e:
        log("caught", e.exceptions)


async def children_make_children(log):
    async with asyncio.TaskGroup() as group:
        async def grow(depth):
            log("depth", depth)
            if depth:
                group.create_task(grow(depth - 1))
                await asyncio.sleep(0.5)

        group.create_task(grow(3))


async def created_when_it_is_over(log):
    async with asyncio.TaskGroup() as group:
        group.create_task(_child(log, "a", 0))
    coro = _child(log, "late", 0)
    try:
        group.create_task(coro)
    except RuntimeError as e:
        log("refused", str(e).split(">")[-1].strip())
    coro.close()
    await asyncio.sleep(0)


async def created_while_it_fails(log):
    async def late(group):
        try:
            await asyncio.sleep(3)
        finally:
            coro = _child(log, "late", 0)
            try:
                group.create_task(coro)
            except RuntimeError as e:
                log("refused")
                coro.close()

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(late(group))
            await asyncio.sleep(1)
            raise ValueError("stop")
    except* ValueError:
        log("caught")


async def group_in_a_timeout(log):
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(_child(log, "a", 2))
                group.create_task(_child(log, "b", 0.5))
    except TimeoutError:
        log("late", asyncio.current_task().cancelling())


async def timeout_in_a_group(log):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(_child(log, "a", 2))
            async with asyncio.timeout(1):
                await asyncio.sleep(3)
    except* TimeoutError:
        log("late")


async def group_whose_child_swallows(log):
    async def stubborn():
        try:
            await asyncio.sleep(3)
        except asyncio.CancelledError:
            log("goes on")
            await asyncio.sleep(1)
        log("over")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(stubborn())
            await asyncio.sleep(1)
            raise ValueError("body")
    except* ValueError:
        log("caught")


async def terminated_by_an_exception(log):
    class Stop(Exception):
        pass

    async def stop(after):
        await asyncio.sleep(after)
        raise Stop

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(_child(log, "a", 2))
            group.create_task(stop(1))
    except* Stop:
        log("stopped")


async def group_and_gather(log):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(_child(log, n, n)) for n in (1, 2)]
        log(await asyncio.gather(*tasks))


async def sibling_cancels_sibling(log):
    async def killer(victim):
        await asyncio.sleep(1)
        victim.cancel()
        try:
            await victim
        except asyncio.CancelledError:
            log("victim is gone", asyncio.current_task().cancelling())

    async with asyncio.TaskGroup() as group:
        victim = group.create_task(_child(log, "victim", 2))
        group.create_task(killer(victim))
