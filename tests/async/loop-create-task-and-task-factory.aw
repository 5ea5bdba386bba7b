import asyncio

async def f():
    return asyncio.current_task().get_name()

def factory(loop, coro, **kwargs):
    print("factory", coro.__name__, sorted(kwargs))
    return asyncio.Task(coro, loop=loop, **kwargs)

async def main():
    loop = asyncio.get_running_loop()
    print(await loop.create_task(f(), name="by loop"))
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(await asyncio.create_task(f()) != "")
    loop.set_task_factory(None)
    try:
        loop.set_task_factory(5)
    except TypeError as e:
        print(e)
    print(type(asyncio.Task(f(), loop=loop)).__name__)
    await asyncio.sleep(0)

asyncio.run(main())
# expect: by loop
# expect: None
# expect: factory f []
# expect: True
# expect: task factory must be a callable or None
# expect: Task
