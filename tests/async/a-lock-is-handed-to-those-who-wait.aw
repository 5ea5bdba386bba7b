import asyncio


async def user(name, lock):
    print(name, "asks")
    async with lock:
        print(name, "has it")
        await asyncio.sleep(0)
    print(name, "gave it back")


async def greedy(lock):
    for i in range(3):
        async with lock:
            print("greedy", i)


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), "unlocked" in repr(lock))
    await lock.acquire()
    tasks = [asyncio.create_task(user(n, lock)) for n in "ab"]
    await asyncio.sleep(0)
    print("waiters:2" in repr(lock))
    tasks.append(asyncio.create_task(greedy(lock)))
    lock.release()
    print(lock.locked())
    await asyncio.gather(*tasks)
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
# expect: False True
# expect: a asks
# expect: b asks
# expect: True
# expect: False
# expect: a has it
# expect: a gave it back
# expect: b has it
# expect: b gave it back
# expect: greedy 0
# expect: greedy 1
# expect: greedy 2
# expect: Lock is not acquired.
