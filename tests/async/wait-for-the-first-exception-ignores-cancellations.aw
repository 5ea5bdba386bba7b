import asyncio


async def work(n, end):
    for _ in range(n):
        await asyncio.sleep(0)
    print("end", n)
    if end is not None:
        raise end
    return n


async def main():
    tasks = [asyncio.create_task(work(n, e)) for n, e in
             ((1, None), (2, asyncio.CancelledError()), (3, ValueError()), (6, None))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([t in done for t in tasks])
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    tasks[2].exception()


asyncio.run(main())
# expect: end 1
# expect: end 2
# expect: end 3
# expect: [True, True, True, False]
# expect: end 6
# expect: 1 0
