import asyncio

async def child():
    await asyncio.sleep(10)

async def main():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(child())
        await asyncio.sleep(0)
        t.cancel()
    print(t.cancelled(), "no error")  # expect: True no error
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail())
            print("never")
    except* ZeroDivisionError as e:
        print(repr(e))
        # expect: ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ZeroDivisionError('division by zero')])])

async def fail():
    1 / 0

asyncio.run(main())
