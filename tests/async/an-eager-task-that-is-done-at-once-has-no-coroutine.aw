import asyncio
async def f(): return 5
async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(f(), name="x"); print(t.get_coro(), t, await t)
    async def g(): await asyncio.sleep(0); return 6
    t = asyncio.create_task(g()); print(t.get_coro() is not None, await t, t.get_coro() is not None)
asyncio.run(main())
