import asyncio


async def child():
    print("runs")
    await asyncio.sleep(0)
    return object()


async def main():
    coro = child()
    a, b = await asyncio.gather(coro, coro)
    print(a is b)
    task = asyncio.create_task(child())
    a, b, c = await asyncio.gather(task, asyncio.shield(task), task)
    print(a is b is c)


asyncio.run(main())
# expect: runs
# expect: True
# expect: runs
# expect: True
