import asyncio
from contextvars import ContextVar

v = ContextVar("v", default="unset")
def read(extra): return v.get(), extra

async def main():
    v.set("main")
    print(await asyncio.to_thread(read, "x"), v.get())  # expect: ('main', 'x') main

asyncio.run(main())
