import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "the loop turned")
    lock, semaphore, event, condition = asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event(), asyncio.Condition()
    queue = asyncio.Queue()
    print(await lock.acquire(), await semaphore.acquire())
    event.set()
    print(await event.wait())
    async with condition:
        print("in")
    await queue.put(1)
    print(await queue.get())
    queue.task_done()
    await queue.join()
    print("no pause so far")
    await asyncio.sleep(0)


asyncio.run(main())
# expect: True True
# expect: True
# expect: in
# expect: 1
# expect: no pause so far
# expect: the loop turned
