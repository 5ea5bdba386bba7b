import asyncio


async def sleeper(end=None):
    try:
        await asyncio.sleep(10)
    finally:
        print("sleeper stopped")
        if end is not None:
            raise end


async def parent(log, *ends):
    try:
        async with asyncio.TaskGroup() as group:
            for end in ends:
                group.create_task(sleeper(end))
            await asyncio.sleep(10)
    except BaseException as e:
        log.append(type(e).__name__)
        raise
    finally:
        log.append(asyncio.current_task().cancelling())


async def main():
    for ends in ((None,), (ValueError("v"),), (None, ValueError("v"))):
        log = []
        task = asyncio.create_task(parent(log, *ends))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel("parent")
        await asyncio.wait([task])
        print(log, task.cancelled(), None if task.cancelled() else repr(task.exception()))


asyncio.run(main())
# expect: sleeper stopped
# expect: ['CancelledError', 1] True None
# expect: sleeper stopped
# expect: ['ExceptionGroup', 1] False ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('v')])
# expect: sleeper stopped
# expect: sleeper stopped
# expect: ['ExceptionGroup', 1] False ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('v')])
