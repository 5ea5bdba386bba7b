import asyncio

async def scenario(log):
    log.append("start")
    try:
        await asyncio.sleep(0)
        log.append(1)
        async with asyncio.Lock():
            log.append(2)
            await asyncio.sleep(0)
            try:
                await asyncio.sleep(0)
                log.append(3)
            finally:
                log.append("inner")
        await asyncio.create_task(asyncio.sleep(0))
        log.append(4)
    finally:
        log.append("outer")

async def main():
    for k in range(7):
        log = []
        task = asyncio.create_task(scenario(log))
        for _ in range(k):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(k, log, "cancelled" if task.cancelled() else "finished")

asyncio.run(main())
# expect: 0 [] cancelled
# expect: 1 ['start', 'outer'] cancelled
# expect: 2 ['start', 1, 2, 'outer'] cancelled
# expect: 3 ['start', 1, 2, 'inner', 'outer'] cancelled
# expect: 4 ['start', 1, 2, 3, 'inner', 'outer'] cancelled
# expect: 5 ['start', 1, 2, 3, 'inner', 'outer'] cancelled
# expect: 6 ['start', 1, 2, 3, 'inner', 'outer'] cancelled
