import asyncio

async def f(n):
    for i in range(n):
        print(f"{n}.{i}", end=" ")
        await asyncio.sleep(0)
    return n

async def main():
    t = asyncio.create_task(f(3))
    await asyncio.sleep(0)
    results = await asyncio.gather(f(2), t, f(1))
    print(results)
    a, b = asyncio.create_task(f(1)), asyncio.create_task(f(2))
    await b
    print(a.done())

asyncio.run(main())
# expect: 3.0 3.1 2.0 1.0 3.2 2.1 [2, 3, 1]
# expect: 1.0 2.0 2.1 True
