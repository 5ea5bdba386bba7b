"""Tasks that are made, begun and cancelled, with a finally each."""

import asyncio


async def sleeper(log):
    try:
        await asyncio.sleep(1_000)
    finally:
        log[0] += 1


async def main():
    log = [0]
    for _ in range(200):
        tasks = [asyncio.create_task(sleeper(log)) for _ in range(300)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    print(log[0])


asyncio.run(main())
