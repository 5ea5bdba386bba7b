import asyncio

async def worker(name, q):
    while True:
        item = await q.get()
        for _ in range(item):
            await asyncio.sleep(0)
        print(name, item)
        q.task_done()

async def main():
    q = asyncio.Queue()
    await q.join()
    print("nothing to wait for")
    for i in (6, 2, 3, 2):
        q.put_nowait(i * 5)
    workers = [asyncio.create_task(worker(n, q)) for n in "AB"]
    await q.join()
    print("all done", q.qsize())
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    try:
        q.task_done()
    except ValueError as e:
        print(e)

asyncio.run(main())
# expect: nothing to wait for
# expect: B 10
# expect: B 15
# expect: A 30
# expect: B 10
# expect: all done 0
# expect: task_done() called too many times
