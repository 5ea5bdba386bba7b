import asyncio


async def main():
    async def child():
        try:
            async with asyncio.timeout(10) as limit:
                await asyncio.sleep(1)
        finally:
            print(limit.expired(), asyncio.current_task().cancelling())

    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", e.args)

    async def already():
        asyncio.current_task().cancel("earlier")
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(1)
        except BaseException as e:
            print(type(e).__name__, asyncio.current_task().cancelling())

    await asyncio.wait([asyncio.create_task(already())])

    async def inner_error():
        try:
            async with asyncio.timeout(0):
                try:
                    await asyncio.sleep(1)
                except asyncio.CancelledError:
                    raise LookupError("own") from None
        except LookupError as e:
            print(e, asyncio.current_task().cancelling())

    await inner_error()


asyncio.run(main())
# expect: False 1
# expect: cancelled ('outside',)
# expect: TimeoutError 1
# expect: own 0
