import asyncio


async def level(n, log):
    try:
        if n == 0:
            await asyncio.sleep(10)
        else:
            await asyncio.create_task(level(n - 1, log), name=f"level {n - 1}")
    except asyncio.CancelledError as e:
        log.append((n, e.args, asyncio.current_task().cancelling()))
        raise


async def main():
    log = []
    task = asyncio.create_task(level(4, log))
    for _ in range(10):
        await asyncio.sleep(0)
    task.cancel("from above")
    turns = 0
    while not task.done():
        await asyncio.sleep(0)
        turns += 1
    print(*log, sep="\n")
    print(turns, task.cancelled())


asyncio.run(main())
# expect: (0, ('from above',), 1)
# expect: (1, ('from above',), 1)
# expect: (2, ('from above',), 1)
# expect: (3, ('from above',), 1)
# expect: (4, ('from above',), 1)
# expect: 5 True
