import asyncio

async def worker(name, lock):
    async with lock:
        print(name, "has it")
        await asyncio.sleep(0)

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a, b, c = [asyncio.create_task(worker(n, lock)) for n in "abc"]
    await asyncio.sleep(0)
    b.cancel()
    lock.release()
    await asyncio.gather(a, b, c, return_exceptions=True)
    print(b.cancelled(), lock.locked())
    await lock.acquire()
    d = asyncio.create_task(worker("d", lock))
    await asyncio.sleep(0)
    lock.release()
    d.cancel()
    await asyncio.gather(d, return_exceptions=True)
    print(d.cancelled(), lock.locked())

asyncio.run(main())
# expect: a has it
# expect: c has it
# expect: True False
# expect: True False
