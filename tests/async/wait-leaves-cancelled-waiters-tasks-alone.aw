import asyncio


async def main():
    slow = asyncio.create_task(asyncio.sleep(0.02, "slow"))

    async def waiter():
        await asyncio.wait([slow])

    task = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), slow.done(), slow.cancelling())
    print(await slow)


asyncio.run(main())
# expect: True False 0
# expect: slow
