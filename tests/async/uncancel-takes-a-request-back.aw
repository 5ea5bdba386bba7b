import asyncio

async def f():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(task.cancelling(), task.uncancel(), task.cancelling())
    await asyncio.sleep(0)
    return "went on"

async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    t.cancel()
    print(t.cancelling())
    print(await t)
    print(t.uncancel(), t.uncancel())

asyncio.run(main())
# expect: 2
# expect: 2 1 1
# expect: went on
# expect: 0 0
