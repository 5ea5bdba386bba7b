import asyncio

async def stop():
    yield 1
    raise StopAsyncIteration("explicit")

async def plain_stop():
    yield 1
    raise StopIteration("plain")

async def main():
    for make in (stop, plain_stop):
        try:
            async for x in make():
                print(x)
        except RuntimeError as e:
            print(e, repr(e.__cause__))

asyncio.run(main())
