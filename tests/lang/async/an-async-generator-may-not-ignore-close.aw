import asyncio

async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

async def wrong():
    yield 1
    raise StopAsyncIteration

async def main():
    g = stubborn()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        print(e)  # expect: async generator ignored GeneratorExit
    try:
        async for _ in wrong():
            pass
    except RuntimeError as e:
        print(e)  # expect: async generator raised StopAsyncIteration

asyncio.run(main())
