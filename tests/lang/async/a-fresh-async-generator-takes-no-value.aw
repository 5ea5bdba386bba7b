import asyncio

async def g():
    yield 1

async def main():
    a = g()
    try:
        await a.asend("early")
    except TypeError as e:
        print(e)  # expect: can't send non-None value to a just-started async generator
    b = g()
    try:
        await b.athrow(ValueError("early"))
    except ValueError as e:
        print(e)  # expect: early
    try:
        await b.__anext__()
    except StopAsyncIteration:
        print("ended")  # expect: ended
    c = g()
    print(await c.aclose(), [x async for x in c])  # expect: None []

asyncio.run(main())
