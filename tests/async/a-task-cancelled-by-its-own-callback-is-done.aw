import asyncio


async def work():
    return 1


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(lambda t: print("cancel", t.cancel(), t.cancelled(), t.result()))
    await task
    await asyncio.sleep(0)
    other = asyncio.create_task(asyncio.sleep(0, "slept"))
    other.add_done_callback(lambda t: print("second callback comes", t.result()))
    asyncio.get_running_loop().call_soon(lambda: asyncio.get_running_loop().call_soon(other.cancel))
    try:
        print(await other)
    except asyncio.CancelledError:
        print("cancelled in time")
    await asyncio.sleep(0)


try:
    asyncio.run(main())
except BaseException as e:
    print(repr(e))
# expect: cancel False False 1
# expect: second callback comes slept
# expect: slept
