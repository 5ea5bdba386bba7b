import asyncio, gc

log = []
async def g():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        log.append("closed")

async def use():
    async for x in g():
        break

async def main():
    await use()
    gc.collect()
    for _ in range(5):
        await asyncio.sleep(0)
    print(log)  # expect: ['closed']

asyncio.run(main())
