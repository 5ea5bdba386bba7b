import asyncio

async def worker(name, lock):
    print(name, "wants")
    async with lock:
        print(name, "has")
        await asyncio.sleep(0.001)
    print(name, "left")

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[worker(n, lock) for n in "abc"])
    print(lock.locked(), await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print(lock.locked())
    try:
        with lock:
            pass
    except TypeError as e:
        print(e)

asyncio.run(main())
# expect: a wants
# expect: a has
# expect: b wants
# expect: c wants
# expect: a left
# expect: b has
# expect: b left
# expect: c has
# expect: c left
# expect: False True True
# expect: Lock is not acquired.
# expect: False
# expect: 'Lock' object does not support the context manager protocol
