import asyncio


class Traced(asyncio.Task):
    def __init__(self, coro, **kwargs):
        super().__init__(coro, **kwargs)
        self.notes = ["made"]

    def cancel(self, msg=None):
        self.notes.append(f"cancel {msg}")
        return super().cancel(msg)


async def sleep_long():
    await asyncio.sleep(10)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kwargs: Traced(coro, loop=loop, **kwargs))
    task = asyncio.create_task(sleep_long(), name="traced")
    print(type(task).__name__, task.get_name(), isinstance(task, asyncio.Task))
    await asyncio.sleep(0)
    print([type(t).__name__ for t in asyncio.all_tasks() if t.get_name() == "traced"])
    gathering = asyncio.gather(task, sleep_long())
    await asyncio.sleep(0)
    gathering.cancel("gather")
    try:
        await gathering
    except asyncio.CancelledError as e:
        print(e.args)
    print(task.notes)
    async with asyncio.TaskGroup() as group:
        child = group.create_task(sleep_long())
        await asyncio.sleep(0)
        child.cancel("child")
    print(child.notes)


asyncio.run(main())
# expect: Traced traced True
# expect: ['Traced']
# expect: ('gather',)
# expect: ['made', 'cancel gather']
# expect: ['made', 'cancel child']
