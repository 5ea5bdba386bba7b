import asyncio

async def producer(q):
    for i in range(4):
        await q.put(i)
        print("put", i, q.qsize())
    await q.put(None)

async def main():
    q = asyncio.Queue(maxsize=2)
    t = asyncio.create_task(producer(q))
    await asyncio.sleep(0)
    print(q.full(), q.qsize())
    try:
        q.put_nowait("x")
    except asyncio.QueueFull as e:
        print(repr(e))
    while (item := await q.get()) is not None:
        print("got", item)
        await asyncio.sleep(0)
    await t

asyncio.run(main())
# expect: put 0 1
# expect: put 1 2
# expect: True 2
# expect: QueueFull()
# expect: got 0
# expect: put 2 2
# expect: got 1
# expect: put 3 2
# expect: got 2
# expect: got 3
