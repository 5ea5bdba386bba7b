import asyncio
from contextvars import ContextVar, Context, copy_context

v = ContextVar("v", default="unset")
async def work():
    seen = v.get()
    await asyncio.sleep(0)
    v.set("by task")
    return seen

async def main():
    v.set("main")
    c = copy_context()
    c.run(v.set, "given")
    t = asyncio.create_task(work(), context=c)
    print(t.get_context() is c, await t, c[v], v.get())  # expect: True given by task main
    print(await asyncio.Task(work(), context=Context()), await asyncio.create_task(work(), context=c))
    # expect: unset by task
    async with asyncio.TaskGroup() as tg:
        u = tg.create_task(work(), context=Context())
    print(u.result(), asyncio.current_task().get_context() is not None)  # expect: unset True

asyncio.run(main())
