# aw only
import asyncio

log = []


async def works(name, seconds=60):
    try:
        await asyncio.sleep(seconds)
        log.append(f"{name} done")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def until_first():
    async with asyncio.TaskGroup() as group:
        group.create_task(works("slow"))
        group.create_task(works("slower"))
        await asyncio.sleep(0)
        group.cancel()
        group.cancel()
        log.append("body goes on until it waits")
        await asyncio.sleep(60)
        log.append("never")
    return "left without an error"


async def by_member():
    async with asyncio.TaskGroup() as group:
        group.create_task(works("other"))
        group.create_task(asyncio.sleep(0)).add_done_callback(lambda task: group.cancel())
    return "the body had ended"


async def before_entry():
    group = asyncio.TaskGroup()
    group.cancel()
    async with group:
        log.append("entered")
        refused = works("too late")
        try:
            group.create_task(refused)
        except RuntimeError as e:
            log.append(str(e).split("> ")[-1])
        await asyncio.sleep(0)
        log.append("never")
    group.cancel()
    return "cancelled on entry"


async def without_waiting():
    async with asyncio.TaskGroup() as group:
        group.cancel()
    await asyncio.sleep(0)
    return "nothing is left over", asyncio.current_task().cancelling()


async def with_an_error():
    async def fails():
        try:
            await asyncio.sleep(60)
        finally:
            raise LookupError("in clean-up")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            await asyncio.sleep(0)
            group.cancel()
    except* LookupError as e:
        seen = [str(error) for error in e.exceptions]
    return seen, asyncio.current_task().cancelling()


async def from_outside_too():
    async def inner():
        async with asyncio.TaskGroup() as group:
            await asyncio.sleep(0)
            group.cancel()
            asyncio.current_task().cancel("outside")
            await asyncio.sleep(60)

    task = asyncio.create_task(inner())
    try:
        await task
    except asyncio.CancelledError as e:
        return "a cancellation from outside is not lost", task.cancelled()


async def nested():
    async with asyncio.TaskGroup() as outer:
        async with asyncio.TaskGroup() as inner:
            inner.create_task(works("inner"))
            await asyncio.sleep(0)
            outer.cancel()
            await asyncio.sleep(60)
        log.append("never")
    return "outer left"


async def main():
    for scenario in (
        until_first, by_member, before_entry, without_waiting, with_an_error, from_outside_too, nested,
    ):
        print(scenario.__name__, await scenario(), log)
        log.clear()


asyncio.run(main())
