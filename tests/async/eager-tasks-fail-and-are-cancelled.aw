import asyncio


async def fails(when):
    if when:
        await asyncio.sleep(0)
    raise ValueError(when)


async def swallows():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("swallowed")
        return "kept"


async def cancels_itself():
    asyncio.current_task().cancel("self")
    print("asked")
    await asyncio.sleep(0)
    print("never")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    for when in (False, True):
        task = asyncio.create_task(fails(when))
        print(task.done())
        try:
            await task
        except ValueError as e:
            print("failed", e)
    task = asyncio.create_task(swallows())
    task.cancel()
    print(await task)
    task = asyncio.create_task(cancels_itself())
    print(task.done(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(False))
            group.create_task(fails(True))
            print("body goes on")
    except* ValueError as e:
        print([str(x) for x in e.exceptions])


asyncio.run(main())
# expect: True
# expect: failed False
# expect: False
# expect: failed True
# expect: swallowed
# expect: kept
# expect: asked
# expect: False 1
# expect: cancelled ('self',)
# expect: ['False']
# exit: 1
