import asyncio


async def nothing():
    return asyncio.current_task().get_name()


async def main():
    print(asyncio.current_task().get_name())
    tasks = [asyncio.create_task(nothing()) for _ in range(2)]
    tasks.append(asyncio.create_task(nothing(), name="named"))
    tasks.append(asyncio.create_task(nothing(), name=7))
    tasks.append(asyncio.create_task(nothing(), name=None))
    tasks[0].set_name(("a", "tuple"))
    tasks[1].set_name("renamed")
    print([type(t.get_name()).__name__ for t in tasks])
    print(await asyncio.gather(*tasks))
    print(await asyncio.gather(nothing(), nothing()))


asyncio.run(main())
# expect: Task-1
# expect: ['str', 'str', 'str', 'str', 'str']
# expect: ["('a', 'tuple')", 'renamed', 'named', '7', 'Task-4']
# expect: ['Task-5', 'Task-6']
