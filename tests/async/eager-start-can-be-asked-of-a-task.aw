import asyncio


async def work():
    print("begun", asyncio.current_task().get_name())
    await asyncio.sleep(0)
    return "over"


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.Task(work(), loop=loop, eager_start=True, name="eager")
    print("after")
    print(await task)
    task = asyncio.Task(work(), loop=loop, name="lazy")
    print("after")
    print(await task)


asyncio.run(main())
# expect: begun eager
# expect: after
# expect: over
# expect: after
# expect: begun lazy
# expect: over
