import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

@contextmanager
def sync(name):
    yield name
    print("left", name)
@asynccontextmanager
async def asyn(name):
    yield name
    await asyncio.sleep(0)
    print("left", name)
async def later(*args, **kw): print("async callback", args, kw)

async def main():
    async with AsyncExitStack() as s:
        print(s.enter_context(sync("a")), await s.enter_async_context(asyn("b")))
        s.callback(print, "sync callback")
        s.push_async_callback(later, 1, x=2)
        @s.push_async_exit
        async def leave(kind, value, tb):
            print("async exit", repr(value))
            return kind is ValueError
        raise ValueError("v")
    async with AsyncExitStack() as s:
        s.push_async_callback(later)
        kept = s.pop_all()
    print("kept")
    await kept.aclose()
    for bad in (5, sync("x")):
        try:
            async with AsyncExitStack() as s:
                await s.enter_async_context(bad)
        except TypeError as e:
            print(e)
    print(hasattr(AsyncExitStack, "__enter__"), hasattr(AsyncExitStack, "close"))

asyncio.run(main())
