import asyncio


async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n


async def main():
    tasks = [asyncio.create_task(work(n), name=f"t{n}") for n in (3, 1, 2)]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task.result(), task in tasks)
    seen = []
    async for made in asyncio.as_completed([work(2), work(0)]):
        seen.append((type(made).__name__, await made))
    print(seen)
    both = asyncio.as_completed([tasks[0], tasks[0], work(5)])
    print(len([await one async for one in both]))
    iterator = asyncio.as_completed([work(1), work(0)])
    print(await next(iterator))
    print([t.result() async for t in iterator])
    try:
        next(iterator)
    except StopIteration:
        print("exhausted")


asyncio.run(main())
# expect: t1 1 True
# expect: t2 2 True
# expect: t3 3 True
# expect: [('Task', 0), ('Task', 2)]
# expect: 2
# expect: 0
# expect: [1]
# expect: exhausted
