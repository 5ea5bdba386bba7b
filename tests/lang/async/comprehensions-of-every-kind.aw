import asyncio

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def double(x):
    await asyncio.sleep(0)
    return 2 * x

async def main():
    print([x async for x in numbers(3)], {x % 2 async for x in numbers(4)}, {x: -x async for x in numbers(2)})
    # expect: [0, 1, 2] {0, 1} {0: 0, 1: -1}
    print([await double(x) for x in range(3)], [await double(x) async for x in numbers(3) if await double(x) > 0])
    # expect: [0, 2, 4] [2, 4]
    g = (await double(x) async for x in numbers(2))
    print(type(g).__name__, [x async for x in g])  # expect: async_generator [0, 2]
    print([(x, y) async for x in numbers(2) for y in range(2)], [[y async for y in numbers(x)] for x in range(3)])
    # expect: [(0, 0), (0, 1), (1, 0), (1, 1)] [[], [0], [0, 1]]
    h = (x for x in [await double(4)])
    print(type(h).__name__, list(h))  # expect: generator [8]
    try:
        [x async for x in range(2)]
    except TypeError as e:
        print(e)  # expect: 'async for' requires an object with __aiter__ method, got range
    try:
        [x for x in numbers(2)]
    except TypeError as e:
        print(e)  # expect: 'async_generator' object is not iterable

asyncio.run(main())
