import asyncio

async def cancel_in(name, start):
    task = asyncio.create_task(start())
    for _ in range(3):
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
        print(name, "returned")
    except asyncio.CancelledError:
        print(name, "cancelled")

async def main():
    lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
    gate, queue, full = asyncio.Semaphore(0), asyncio.Queue(), asyncio.Queue(1)
    future = asyncio.get_running_loop().create_future()
    await lock.acquire()
    full.put_nowait(1)

    async def on_condition():
        async with condition:
            await condition.wait()

    async def on_join():
        await full.join()

    for name, start in {
        "lock": lock.acquire, "event": event.wait, "condition": on_condition, "semaphore": gate.acquire,
        "get": queue.get, "put": lambda: full.put(2), "join": on_join, "sleep": lambda: asyncio.sleep(5),
        "gather": lambda: wrap(asyncio.gather(event.wait(), queue.get())), "future": lambda: wrap(future),
        "wait": lambda: wait_two(event), "wait_for": lambda: asyncio.wait_for(event.wait(), 5),
    }.items():
        await cancel_in(name, start)
    print(condition.locked(), lock.locked(), full.qsize(), future.cancelled(), len(asyncio.all_tasks()))
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()

async def wrap(awaitable):
    return await awaitable

async def wait_two(event):
    tasks = [asyncio.create_task(event.wait()) for _ in range(2)]
    await asyncio.wait(tasks)

asyncio.run(main())
# expect: lock cancelled
# expect: event cancelled
# expect: condition cancelled
# expect: semaphore cancelled
# expect: get cancelled
# expect: put cancelled
# expect: join cancelled
# expect: sleep cancelled
# expect: gather cancelled
# expect: future cancelled
# expect: wait cancelled
# expect: wait_for cancelled
# expect: False True 1 True 3
