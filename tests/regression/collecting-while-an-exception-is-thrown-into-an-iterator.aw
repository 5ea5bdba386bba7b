# What a body awaits must outlive a collection that runs while an exception is thrown into it.
import asyncio
import gc


class Pass:
    def __init__(self, coro):
        self.coro = coro

    def __await__(self):
        return self

    def __next__(self):
        return self.coro.send(None)

    def throw(self, *exc):
        return self.coro.throw(*exc)


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        gc.collect()
    await asyncio.sleep(1)
    return "went on"


async def root():
    return await Pass(stubborn())


async def main():
    task = asyncio.create_task(root())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)  # expect: went on


asyncio.run(main())
