import asyncio

lock = asyncio.Lock()
queue = asyncio.Queue()


async def use():
    async with lock:
        task = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print("cancelled", task.cancelled())


async def use_again():
    async with lock:
        task = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        await asyncio.wait([task])
        print(str(task.exception()).split(">")[-1].strip())


asyncio.run(use())
asyncio.run(use_again())
# expect: cancelled True
# expect: is bound to a different event loop
