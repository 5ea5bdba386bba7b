# aw only
import asyncio

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async for n in numbers(2):
    print(n)
    # expect: 0
    # expect: 1

lock = asyncio.Lock()
async with lock:
    print(lock.locked())  # expect: True
print(lock.locked())  # expect: False
print([n async for n in numbers(3)], {n: n async for n in numbers(2)})
# expect: [0, 1, 2] {0: 0, 1: 1}

async with asyncio.TaskGroup() as group:
    group.create_task(asyncio.sleep(0))
print(asyncio.current_task() is not None, asyncio.get_running_loop().is_running())
# expect: True True
