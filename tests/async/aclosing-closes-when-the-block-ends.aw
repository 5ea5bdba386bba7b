import asyncio
from contextlib import aclosing

log = []
async def g():
    try:
        for i in range(5):
            yield i
    finally:
        await asyncio.sleep(0)
        log.append("closed")

async def main():
    async with aclosing(g()) as numbers:
        async for x in numbers:
            if x == 2:
                break
    print(x, log)  # expect: 2 ['closed']
    try:
        async with aclosing(g()) as numbers:
            async for x in numbers:
                raise ValueError("inside")
    except ValueError as e:
        print(e, log)  # expect: inside ['closed', 'closed']

asyncio.run(main())
