import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

@asynccontextmanager
async def session(name):
    await asyncio.sleep(0)
    print("open", name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print("close", name)

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("numbers closed")

async def main():
    async with session("a") as s:
        print(s)
    try:
        async with session("b"):
            raise KeyError("k")
    except KeyError as e:
        print(repr(e))
    async with AsyncExitStack() as stack:
        print([await stack.enter_async_context(session(n)) for n in "xy"])
    async with aclosing(numbers()) as g:
        async for n in g:
            print(n)
            break

asyncio.run(main())
# expect: open a
# expect: a
# expect: close a
# expect: open b
# expect: close b
# expect: KeyError('k')
# expect: open x
# expect: open y
# expect: ['x', 'y']
# expect: close y
# expect: close x
# expect: 1
# expect: numbers closed
