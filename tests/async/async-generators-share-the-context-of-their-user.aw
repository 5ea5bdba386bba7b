import asyncio
from contextvars import ContextVar

v = ContextVar("v", default="unset")
async def g():
    v.set("set inside")
    yield v.get()
    yield v.get()

async def main():
    a = g()
    print(await anext(a), v.get())  # expect: set inside set inside
    v.set("set outside")
    print(await anext(a))  # expect: set outside

asyncio.run(main())
