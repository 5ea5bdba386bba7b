import asyncio

async def f(i):
    await asyncio.sleep(0)
    await asyncio.sleep(0.001 * (i % 3))
    return i

async def main():
    results = await asyncio.gather(*[f(i) for i in range(2000)])
    print(sum(results), results[:3], len(asyncio.all_tasks()))  # expect: 1999000 [0, 1, 2] 1
    async def chain(n):
        return n if n == 0 else 1 + await chain(n - 1)
    print(await chain(300))  # expect: 300
    async def spawn(n):
        return n if n == 0 else 1 + await asyncio.create_task(spawn(n - 1))
    print(await spawn(200))  # expect: 200
    q = asyncio.Queue(1)
    async def produce():
        for i in range(1000):
            await q.put(i)
    asyncio.create_task(produce())
    print(sum([await q.get() for _ in range(1000)]))  # expect: 499500

asyncio.run(main())
