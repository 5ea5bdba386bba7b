import asyncio


async def work():
    task = asyncio.current_task()
    task.cancel("mine")
    print("asked", task.cancelling())
    print("withdrawn", task.uncancel())
    await asyncio.sleep(0)
    print("went on")
    task.cancel("one")
    task.cancel("two")
    print(task.uncancel())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print("thrown", e.args, task.uncancel())
    await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(work())
    task.cancel("before it began")
    print(task.uncancel())
    await task


asyncio.run(main())
# expect: 0
# expect: asked 1
# expect: withdrawn 0
# expect: went on
# expect: 1
# expect: thrown ('two',) 0
