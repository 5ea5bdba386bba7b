import asyncio


async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    if n == 2:
        raise ValueError(n)


async def main():
    group = asyncio.TaskGroup()
    print(group)
    try:
        async with group:
            print(group)
            tasks = [group.create_task(work(n)) for n in (1, 2, 5)]
            print(group)
            try:
                for _ in range(9):
                    await asyncio.sleep(0)
            finally:
                print(group)
    except* ValueError:
        print(group)


asyncio.run(main())
# expect: <TaskGroup>
# expect: <TaskGroup entered>
# expect: <TaskGroup tasks=3 entered>
# expect: <TaskGroup tasks=1 errors=1 cancelling>
# expect: <TaskGroup cancelling>
