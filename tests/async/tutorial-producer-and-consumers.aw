import asyncio

async def producer(queue, n):
    for i in range(n):
        await asyncio.sleep(0.001)
        await queue.put(f"item {i}")
    await queue.put(None)

async def consumer(queue):
    seen = []
    while True:
        item = await queue.get()
        if item is None:
            break
        seen.append(item)
        queue.task_done()
    return seen

async def main():
    queue = asyncio.Queue(maxsize=2)
    _, seen = await asyncio.gather(producer(queue, 4), consumer(queue))
    print(seen)  # expect: ['item 0', 'item 1', 'item 2', 'item 3']

asyncio.run(main())
