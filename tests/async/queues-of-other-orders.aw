import asyncio


async def main():
    priority = asyncio.PriorityQueue()
    for item in ((2, "b"), (1, "z"), (2, "a"), (0, "x")):
        priority.put_nowait(item)
    print([priority.get_nowait() for _ in range(priority.qsize())])
    last = asyncio.LifoQueue(3)
    for item in "abc":
        await last.put(item)
    print(last.full(), [last.get_nowait() for _ in range(3)])

    async def consume():
        return [await priority.get() for _ in range(3)]

    task = asyncio.create_task(consume())
    await asyncio.sleep(0)
    for item in (3, 1, 2):
        priority.put_nowait(item)
    print(await task)
    priority.put_nowait(object())
    try:
        priority.put_nowait(object())
    except TypeError as e:
        print(type(e).__name__, priority.qsize())


asyncio.run(main())
# expect: [(0, 'x'), (1, 'z'), (2, 'a'), (2, 'b')]
# expect: True ['c', 'b', 'a']
# expect: [1, 2, 3]
# expect: TypeError 2
