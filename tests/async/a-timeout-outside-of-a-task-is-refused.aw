import asyncio


async def main():
    loop = asyncio.get_running_loop()

    class Bare:
        def __await__(self):
            manager = asyncio.timeout(1)
            return manager.__aenter__().__await__()

    def callback():
        coro = asyncio.timeout(1).__aenter__()
        try:
            coro.send(None)
        except RuntimeError as e:
            print(e)
        except StopIteration:
            print("entered")
        group = asyncio.TaskGroup().__aenter__()
        try:
            group.send(None)
        except RuntimeError as e:
            print(str(e).split(">")[-1])

    loop.call_soon(callback)
    await asyncio.sleep(0)


asyncio.run(main())
# expect: Timeout should be used inside a task
# expect:  cannot determine the parent task
