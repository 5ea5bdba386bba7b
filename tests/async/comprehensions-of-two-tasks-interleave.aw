import asyncio


async def numbers(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
        yield i


async def collect(name):
    flat = [x * y async for x in numbers(name, 2) for y in (1, 10)]
    pairs = {k: v async for k, v in pairs_of(name)}
    awaited = [await double(x) for x in range(2) if await is_odd(x)]
    return flat, pairs, awaited


async def pairs_of(name):
    async for i in numbers(name + "'s", 2):
        yield name, i


async def double(x):
    await asyncio.sleep(0)
    return 2 * x


async def is_odd(x):
    await asyncio.sleep(0)
    return x % 2


async def main():
    print(await asyncio.gather(collect("a"), collect("b")))


asyncio.run(main())
# expect: a 0
# expect: b 0
# expect: a 1
# expect: b 1
# expect: a's 0
# expect: b's 0
# expect: a's 1
# expect: b's 1
# expect: [([0, 0, 1, 10], {'a': 1}, [2]), ([0, 0, 1, 10], {'b': 1}, [2])]
