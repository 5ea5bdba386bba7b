import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")
items = ContextVar("items")

def who():
    return user.get(), items.get(None)

def change():
    user.set("changed")
    return user.get()

async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(who))
    user.set("ann")
    items.set([1, 2])
    print(await asyncio.to_thread(who))
    print(await loop.run_in_executor(None, who))
    print(await asyncio.to_thread(change), user.get())

    async def other(name):
        user.set(name)
        return await asyncio.to_thread(who)

    print(await asyncio.gather(other("bob"), other("eve")), user.get())
    print(await asyncio.to_thread(lambda a, *, b: (a, b, user.name), 1, b=2))

asyncio.run(main())
