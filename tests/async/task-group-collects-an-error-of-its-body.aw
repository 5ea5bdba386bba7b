import asyncio

async def child(name):
    try:
        await asyncio.sleep(10)
    finally:
        print("child", name, "ends")

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("a"))
            await asyncio.sleep(0)
            raise RuntimeError("body")
    except ExceptionGroup as e:
        print(repr(e))
    outer = asyncio.create_task(waits())
    await asyncio.sleep(0.001)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled")

async def waits():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child("b"))

asyncio.run(main())
# expect: child a ends
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('body')])
# expect: child b ends
# expect: outer cancelled
