import asyncio
import concurrent.futures as cf

async def add(a, b):
    await asyncio.sleep(0.01)
    return a + b

async def fail():
    raise KeyError("k")

async def forever():
    try:
        await asyncio.Event().wait()
    finally:
        print("clean-up")

async def main():
    loop = asyncio.get_running_loop()
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    print(isinstance(future, cf.Future), future.done())
    print(await asyncio.wrap_future(future), future.result())
    future = asyncio.run_coroutine_threadsafe(fail(), loop)
    await asyncio.sleep(0.01)
    print(repr(future.exception()))
    future = asyncio.run_coroutine_threadsafe(forever(), loop)
    await asyncio.sleep(0.01)
    print(future.cancel())
    await asyncio.sleep(0.01)
    print(future.cancelled())
    order = []
    loop.call_soon(order.append, 1)
    loop.call_soon_threadsafe(order.append, 2)
    await asyncio.sleep(0)
    print(order)

asyncio.run(main())
