import asyncio

async def getter(name, q):
    print(name, await q.get())

async def main():
    q = asyncio.Queue()
    tasks = [asyncio.create_task(getter(n, q)) for n in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0)
    q.put_nowait(1)
    q.put_nowait(2)
    q.put_nowait(3)
    await asyncio.gather(*tasks, return_exceptions=True)
    print(q.qsize(), tasks[1].cancelled())
    try:
        await asyncio.wait_for(asyncio.Queue().get(), 0.01)
    except TimeoutError:
        print("timed out")

asyncio.run(main())
# expect: a 1
# expect: c 2
# expect: 1 True
# expect: timed out
