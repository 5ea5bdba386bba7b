import asyncio

async def work(n, log):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        log.append(n)
        raise

async def main():
    log = []
    try:
        await asyncio.wait_for(asyncio.gather(work(5, log), work(0, log), work(6, log)), 0.01)
    except TimeoutError:
        print("timeout", log)  # expect: timeout [5, 6]
    inner = asyncio.gather(work(0, log), work(0.001, log))
    outer = asyncio.gather(inner, work(0, log))
    print(await outer)  # expect: [[0, 0.001], 0]
    print(await asyncio.gather(asyncio.gather(), asyncio.gather(return_exceptions=True)))
    # expect: [[], []]

asyncio.run(main())
