import asyncio


async def work():
    await asyncio.sleep(0)
    return 1


async def main():
    coro = work()
    print(await coro)
    try:
        await coro
    except RuntimeError as e:
        print(e)
    coro = work()
    task = asyncio.create_task(coro)
    await asyncio.sleep(0)
    try:
        await coro
    except RuntimeError as e:
        print(e)
    print(await task)
    coro = work()
    coro.close()
    try:
        await coro
    except RuntimeError as e:
        print(e)
    for wrong in (1, None, work, [work]):
        try:
            await wrong
        except TypeError as e:
            print(e)


asyncio.run(main())
# expect: 1
# expect: cannot reuse already awaited coroutine
# expect: coroutine is being awaited already
# expect: 1
# expect: cannot reuse already awaited coroutine
# expect: object int can't be used in 'await' expression
# expect: object NoneType can't be used in 'await' expression
# expect: object function can't be used in 'await' expression
# expect: object list can't be used in 'await' expression
