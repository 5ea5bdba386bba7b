import asyncio

async def main():
    q = asyncio.Queue()
    print(q.empty(), q.full(), q.qsize(), q.maxsize)  # expect: True False 0 0
    for x in "abc":
        q.put_nowait(x)
    await q.put("d")
    print(q.qsize(), q.get_nowait(), await q.get(), q.empty())  # expect: 4 a b False
    q.get_nowait(), q.get_nowait()
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))  # expect: QueueEmpty()
    p = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        p.put_nowait(x)
    print([p.get_nowait() for _ in range(3)])  # expect: [1, 2, 3]
    s = asyncio.LifoQueue()
    for x in (3, 1, 2):
        s.put_nowait(x)
    print([s.get_nowait() for _ in range(3)])  # expect: [2, 1, 3]

asyncio.run(main())
