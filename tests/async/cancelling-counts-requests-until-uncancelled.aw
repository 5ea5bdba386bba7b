import asyncio


async def work():
    task = asyncio.current_task()
    for _ in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("caught at", task.cancelling())
            if task.cancelling() > 1:
                while task.uncancel():
                    print("left", task.cancelling())
                print("none left")
    print("below zero", task.uncancel(), task.cancelling())


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    await task
    print(task.cancelled(), task.done())


asyncio.run(main())
# expect: caught at 1
# expect: caught at 3
# expect: left 2
# expect: left 1
# expect: none left
# expect: caught at 1
# expect: below zero 0 0
# expect: False True
