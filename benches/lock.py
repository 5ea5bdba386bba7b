"""A lock that many tasks take in turn, and that is free most of the time."""

import asyncio


async def worker(lock, counter, rounds):
    for _ in range(rounds):
        async with lock:
            counter[0] += 1
            if counter[0] % 7 == 0:
                await asyncio.sleep(0)


async def main():
    lock, counter = asyncio.Lock(), [0]
    await asyncio.gather(*(worker(lock, counter, 2_000) for _ in range(100)))
    print(counter[0])


asyncio.run(main())
