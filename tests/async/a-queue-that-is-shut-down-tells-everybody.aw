import asyncio


async def attempt(name, coro):
    try:
        print(name, await coro)
    except BaseException as e:
        print(name, type(e).__name__)


async def main():
    for immediate in (False, True):
        print("immediate", immediate)
        queue = asyncio.Queue(1)
        queue.put_nowait("item")
        tasks = [asyncio.create_task(attempt(f"put {n}", queue.put(n))) for n in range(2)]
        tasks.append(asyncio.create_task(attempt("join", queue.join())))
        await asyncio.sleep(0)
        queue.shutdown(immediate)
        queue.shutdown(immediate)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await attempt("get", queue.get())
        await attempt("get", queue.get())
        for call in (queue.get_nowait, lambda: queue.put_nowait(1)):
            try:
                print(call())
            except asyncio.QueueShutDown as e:
                print("refused", e.args)
        try:
            queue.task_done()
        except ValueError as e:
            print(e)
        await asyncio.gather(*tasks)
        print(queue.qsize())


asyncio.run(main())
# expect: immediate False
# expect: put 0 QueueShutDown
# expect: put 1 QueueShutDown
# expect: get item
# expect: get QueueShutDown
# expect: refused ()
# expect: refused ()
# expect: join None
# expect: 0
# expect: immediate True
# expect: join None
# expect: put 0 QueueShutDown
# expect: put 1 QueueShutDown
# expect: get QueueShutDown
# expect: get QueueShutDown
# expect: refused ()
# expect: refused ()
# expect: task_done() called too many times
# expect: 0
