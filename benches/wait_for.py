"""wait_for around things that are done at once, in the next turn, and never."""

import asyncio


async def soon(value):
    await asyncio.sleep(0)
    return value


async def main():
    total = late = 0
    for number in range(30_000):
        total += await asyncio.wait_for(soon(number), 10)
    loop = asyncio.get_running_loop()
    for number in range(3_000):
        try:
            await asyncio.wait_for(loop.create_future(), 0.000_001)
        except TimeoutError:
            late += 1
    print(total, late)


asyncio.run(main())
