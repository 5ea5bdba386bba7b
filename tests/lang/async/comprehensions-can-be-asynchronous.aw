import asyncio

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def double(x):
    await asyncio.sleep(0)
    return x * 2

async def main():
    print([x async for x in numbers(4) if x % 2])  # expect: [1, 3]
    print({x: await double(x) async for x in numbers(3)})  # expect: {0: 0, 1: 2, 2: 4}
    print({x % 2 async for x in numbers(4)}, [await double(x) for x in range(3)])
    # expect: {0, 1} [0, 2, 4]
    g = (await double(x) async for x in numbers(3))
    print(type(g).__name__, [y async for y in g])  # expect: async_generator [0, 2, 4]
    print([(a, b) async for a in numbers(2) for b in range(2)])
    # expect: [(0, 0), (0, 1), (1, 0), (1, 1)]
    print([x for y in [1, 2] async for x in numbers(y)])  # expect: [0, 0, 1]
    print(sum([await double(x) async for x in numbers(3)]))  # expect: 6

asyncio.run(main())
