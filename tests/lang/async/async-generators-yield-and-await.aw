import asyncio

async def ticks(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("done", n)

async def main():
    g = ticks(2)
    print(type(g).__name__)
    async for t in g:
        print(t)
    print([t async for t in ticks(3)])
    h = ticks(5)
    print(await anext(h), await h.__anext__())
    await h.aclose()
    print(await anext(h, "closed"))

asyncio.run(main())
# expect: async_generator
# expect: 0
# expect: 1
# expect: done 2
# expect: done 3
# expect: [0, 1, 2]
# expect: 0 1
# expect: done 5
# expect: closed
