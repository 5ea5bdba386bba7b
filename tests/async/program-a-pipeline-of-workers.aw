import asyncio

STOP = object()

async def stage(f, inbox, outbox):
    while (item := await inbox.get()) is not STOP:
        try:
            await outbox.put(await f(item))
        except ValueError as e:
            print("dropped", item, "-", e)
            # expect: dropped two - invalid literal for int() with base 10: 'two'
    await outbox.put(STOP)

async def parse(text):
    await asyncio.sleep(0)
    return int(text)

async def square(n):
    await asyncio.sleep(0)
    return n * n

async def main():
    a, b, c = asyncio.Queue(2), asyncio.Queue(2), asyncio.Queue()
    async with asyncio.TaskGroup() as tg:
        tg.create_task(stage(parse, a, b))
        tg.create_task(stage(square, b, c))
        for text in ["1", "two", "3", "4"]:
            await a.put(text)
        await a.put(STOP)
    results = []
    while (item := c.get_nowait()) is not STOP:
        results.append(item)
    print(results)  # expect: [1, 9, 16]

asyncio.run(main())
