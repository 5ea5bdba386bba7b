import asyncio


async def worker(name, log):
    try:
        await asyncio.sleep(10)
    finally:
        log.append(f"{name} cleaning")
        for _ in range(2):
            await asyncio.sleep(0)
            log.append(f"{name} step")
        log.append(f"{name} clean")


async def main():
    log = []
    tasks = [asyncio.create_task(worker(n, log)) for n in "ab"]
    await asyncio.sleep(0)
    for t in tasks:
        t.cancel()
    log.append("asked")
    tasks[0].cancel()
    await asyncio.sleep(0)
    log.append("one turn")
    tasks[1].cancel("again")
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print(*log, sep="\n")
    print([r.args for r in results])


asyncio.run(main())
# expect: asked
# expect: a cleaning
# expect: b cleaning
# expect: one turn
# expect: a step
# expect: a step
# expect: a clean
# expect: [('',), ('',)]
