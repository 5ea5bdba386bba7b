import asyncio
import contextvars


async def work():
    return "result"


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())

    def factory(loop, coro, **kwargs):
        print("factory", asyncio.iscoroutine(coro), sorted(kwargs))
        return asyncio.Task(coro, loop=loop, **kwargs)

    loop.set_task_factory(factory)
    print(await loop.create_task(work()))
    print(await asyncio.create_task(work(), name="named"))
    print(await asyncio.create_task(work(), context=contextvars.copy_context()))
    print(await asyncio.gather(work()))
    print(await asyncio.wait_for(work(), 1))
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        group.create_task(work(), name="in group")
    loop.set_task_factory(None)
    try:
        loop.set_task_factory(3)
    except TypeError as e:
        print(e)


asyncio.run(main())
# expect: None
# expect: factory True []
# expect: result
# expect: factory True []
# expect: result
# expect: factory True ['context']
# expect: result
# expect: factory True []
# expect: ['result']
# expect: result
# expect: factory True []
# expect: factory True []
# expect: task factory must be a callable or None
