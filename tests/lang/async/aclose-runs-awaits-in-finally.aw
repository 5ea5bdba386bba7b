import asyncio

log = []
async def g():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        log.append("awaited in finally")

async def main():
    a = g()
    print(await anext(a))  # expect: 1
    await a.aclose()
    print(log, [x async for x in a])  # expect: ['awaited in finally'] []
    async for x in g():
        break
    print(len(log) in (1, 2))  # expect: True

asyncio.run(main())
print(log)  # expect: ['awaited in finally', 'awaited in finally']
