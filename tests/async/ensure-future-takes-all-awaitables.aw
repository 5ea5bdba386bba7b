import asyncio


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited"


async def work():
    return "coroutine"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(asyncio.ensure_future(future) is future)
    task = asyncio.ensure_future(work())
    print(asyncio.ensure_future(task) is task, await task)
    made = asyncio.ensure_future(Awaitable())
    print(type(made).__name__, await made)
    for wrong in (1, work, None, [work]):
        try:
            asyncio.ensure_future(wrong)
        except TypeError as e:
            print(e)
    print(asyncio.iscoroutine(work), asyncio.iscoroutinefunction(work), asyncio.isfuture(future))
    future.cancel()


asyncio.run(main())
# expect: True
# expect: True coroutine
# expect: Task awaited
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: False True True
