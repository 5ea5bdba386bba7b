import asyncio

async def main():
    s = asyncio.BoundedSemaphore(1)
    async with s:
        print(s.locked())  # expect: True
    try:
        s.release()
    except ValueError as e:
        print(e)  # expect: BoundedSemaphore released too many times
    t = asyncio.create_task(s.acquire())
    await t
    waiter = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    s.release()
    print(s.locked(), waiter.cancelled())  # expect: False True

asyncio.run(main())
