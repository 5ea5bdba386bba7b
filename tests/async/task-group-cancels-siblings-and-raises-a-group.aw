import asyncio

async def fail(delay, e):
    await asyncio.sleep(delay)
    raise e

log = []

async def sibling(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(n)
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sibling(1))
            tg.create_task(fail(0.01, ValueError("one")))
            tg.create_task(sibling(2))
            await asyncio.sleep(10)
            print("never")
    except* ValueError as group:
        print(repr(group), "cancelled", sorted(log))
        # expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('one')]) cancelled [1, 2]
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(0, KeyError("k")))
            tg.create_task(fail(0, TypeError("t")))
    except ExceptionGroup as e:
        print(e, [repr(x) for x in e.exceptions])
        # expect: unhandled errors in a TaskGroup (2 sub-exceptions) ["KeyError('k')", "TypeError('t')"]
    print(asyncio.current_task().cancelling())  # expect: 0

asyncio.run(main())
