import asyncio
from contextvars import ContextVar, copy_context

v = ContextVar("v", default=0)
async def bump():
    v.set(v.get() + 1)
    return v.get()

with asyncio.Runner() as runner:
    print(runner.run(bump()), runner.run(bump()), v.get())  # expect: 1 2 0
    c = copy_context()
    print(runner.run(bump(), context=c), c[v], runner.run(bump()))  # expect: 1 1 3
