import asyncio


async def child(name, pauses):
    print(name, "in", asyncio.current_task().get_name())
    for i in range(pauses):
        await asyncio.sleep(0)
        print(name, i)
    return name


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    a = asyncio.create_task(child("a", 0), name="A")
    print("back", asyncio.current_task() is me, a.done())
    b = asyncio.create_task(child("b", 2), name="B")
    print("back", asyncio.current_task() is me, b.done())
    a.add_done_callback(lambda t: print("callback of a"))
    print(await a)
    print(await b)
    print(a in asyncio.all_tasks(), b in asyncio.all_tasks())


asyncio.run(main())
# expect: a in Task-2
# expect: back True True
# expect: b in Task-3
# expect: back True False
# expect: a
# expect: b 0
# expect: callback of a
# expect: b 1
# expect: b
# expect: False False
