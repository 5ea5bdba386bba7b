import asyncio

async def base(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def mapped(f, source):
    async for x in source:
        yield f(x)

async def chained(*sources):
    for s in sources:
        async for x in s:
            yield x

async def limited(n, source):
    try:
        async for x in source:
            if n == 0:
                return
            n -= 1
            yield x
    finally:
        await source.aclose()
        print("source closed")

async def main():
    print([x async for x in mapped(lambda x: x * x, base(4))])
    print([x async for x in chained(base(2), mapped(str, base(2)))])
    print([x async for x in limited(2, base(100))])
    total = 0
    async for x in chained(base(3), base(4)):
        total += x
    print(total)

asyncio.run(main())
# expect: [0, 1, 4, 9]
# expect: [0, 1, '0', '1']
# expect: source closed
# expect: [0, 1]
# expect: 9
