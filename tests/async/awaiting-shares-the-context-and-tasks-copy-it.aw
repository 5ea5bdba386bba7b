import asyncio
import contextvars

word = contextvars.ContextVar("word", default="unset")


async def change(value):
    word.set(value)
    await asyncio.sleep(0)


async def main():
    await change("awaited")
    print(word.get())
    await asyncio.create_task(change("task"))
    print(word.get())
    await asyncio.gather(change("gathered"))
    print(word.get())
    await asyncio.wait_for(change("wait_for"), 1)
    print(word.get())
    await asyncio.wait_for(change("wait_for without limit"), None)
    print(word.get())
    async with asyncio.TaskGroup() as group:
        group.create_task(change("group"))
    print(word.get())
    async with asyncio.timeout(1):
        await change("timeout")
    print(word.get())
    await asyncio.shield(change("shield"))
    print(word.get())


asyncio.run(main())
# expect: awaited
# expect: awaited
# expect: awaited
# expect: wait_for
# expect: wait_for without limit
# expect: wait_for without limit
# expect: timeout
# expect: timeout
