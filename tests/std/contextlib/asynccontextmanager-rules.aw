import asyncio
from contextlib import asynccontextmanager

@asynccontextmanager
async def cm(log):
    log.append("enter")
    try:
        yield "value"
    except ValueError as e:
        log.append(f"caught {e}")
    finally:
        await asyncio.sleep(0)
        log.append("exit")
@asynccontextmanager
async def never():
    if False: yield
@asynccontextmanager
async def twice():
    yield
    yield

@asynccontextmanager
async def deco():
    print("before")
    yield
    print("after")
@deco()
async def f(x): return x + 1

async def main():
    log = []
    async with cm(log) as v:
        log.append(v)
    async with cm(log):
        raise ValueError("v")
    print(log)
    for bad in (never, twice):
        try:
            async with bad():
                pass
        except RuntimeError as e:
            print(e)
    try:
        async with cm(log):
            raise KeyError("k")
    except KeyError as e:
        print(repr(e))
    print(await f(1), await f(2))
    for error in (StopIteration("s"), StopAsyncIteration("a")):
        try:
            async with deco():
                raise error
        except Exception as e:
            print(e is error)

asyncio.run(main())
