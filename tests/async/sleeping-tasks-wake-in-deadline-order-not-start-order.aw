import asyncio

async def main():
    order = []
    async def f(n, delay):
        await asyncio.sleep(delay)
        order.append(n)
    delays = [0.05, 0.01, 0.09, 0.03, 0.07]
    await asyncio.gather(*(f(i, d) for i, d in enumerate(delays)))
    print(order)  # expect: [1, 3, 0, 4, 2]
    same = []
    async def g(n):
        await asyncio.sleep(0.001)
        same.append(n)
    await asyncio.gather(*(g(i) for i in range(5)))
    print(same)  # expect: [0, 1, 2, 3, 4]

asyncio.run(main())
