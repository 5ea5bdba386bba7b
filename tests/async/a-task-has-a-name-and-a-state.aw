import asyncio

async def f():
    await asyncio.sleep(0)
    return asyncio.current_task().get_name()

async def main():
    t = asyncio.create_task(f(), name="worker")
    print(t.get_name(), t.done(), t.cancelled(), type(t).__name__, isinstance(t, asyncio.Future))
    # expect: worker False False Task True
    print(await t, t.done(), t.result(), t.exception())  # expect: worker True worker None
    t.set_name("renamed")
    print(t.get_name(), asyncio.create_task(f(), name=5).get_name())  # expect: renamed 5
    auto = asyncio.create_task(f()).get_name()
    print(auto.startswith("Task-"), asyncio.current_task().get_name().startswith("Task-"))
    # expect: True True
    print(len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())  # expect: 3 True
    print(t.get_coro().__name__, t.get_loop() is asyncio.get_running_loop())  # expect: f True
    await asyncio.sleep(0.001)

asyncio.run(main())
