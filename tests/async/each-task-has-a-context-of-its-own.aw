import asyncio
from contextvars import ContextVar

v = ContextVar("v", default="unset")
async def worker(name):
    before = v.get()
    v.set(name)
    await asyncio.sleep(0)
    return name, before, v.get()

async def main():
    v.set("main")
    print(await asyncio.gather(*(worker(n) for n in "abc")), v.get())
    # expect: [('a', 'main', 'a'), ('b', 'main', 'b'), ('c', 'main', 'c')] main
    t = asyncio.create_task(worker("task"))
    v.set("changed after creation")
    print(await t, v.get())  # expect: ('task', 'main', 'task') changed after creation
    print(await worker("same task"), v.get())
    # expect: ('same task', 'changed after creation', 'same task') same task

asyncio.run(main())
print(v.get())  # expect: unset
