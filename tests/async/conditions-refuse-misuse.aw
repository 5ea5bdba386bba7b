import asyncio


async def main():
    condition = asyncio.Condition()
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as e:
            print(e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print(e)
    try:
        condition.release()
    except RuntimeError as e:
        print(e)
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with lock:
        print(shared.locked())
        shared.notify(5)
    print("unlocked" in repr(shared))


asyncio.run(main())
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: Lock is not acquired.
# expect: True
# expect: True
