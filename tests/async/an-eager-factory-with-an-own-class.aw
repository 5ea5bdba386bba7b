import asyncio


class Own(asyncio.Task):
    pass


async def work(n):
    if n:
        await asyncio.sleep(0)
    return n


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(Own))
    tasks = [asyncio.create_task(work(n), name=f"t{n}") for n in range(2)]
    print([(type(t).__name__, t.get_name(), t.done()) for t in tasks])
    print(await asyncio.gather(*tasks, work(0), work(5)))
    nested = asyncio.create_task(outer())
    print(nested.done())
    print(await nested)


async def outer():
    inner = asyncio.create_task(work(0))
    print("inner done", inner.done(), asyncio.current_task().get_coro().__name__)
    return await inner


asyncio.run(main())
# expect: [('Own', 't0', True), ('Own', 't1', False)]
# expect: [0, 1, 0, 5]
# expect: inner done True outer
# expect: True
# expect: 0
