import asyncio


class Loud(asyncio.Future):
    def __init__(self, name, **kwargs):
        super().__init__(**kwargs)
        self.name = name

    def set_result(self, result):
        print(self.name, "set", result)
        super().set_result(result)

    def cancel(self, msg=None):
        print(self.name, "cancel", msg)
        return super().cancel(msg)

    def add_done_callback(self, fn, *, context=None):
        print(self.name, "callback added")
        super().add_done_callback(fn, context=context)


async def wait_for(future):
    return await future


async def main():
    a = Loud("a", loop=asyncio.get_running_loop())
    task = asyncio.create_task(wait_for(a))
    await asyncio.sleep(0)
    a.set_result(1)
    print(await task)
    b = Loud("b")
    task = asyncio.create_task(wait_for(b))
    await asyncio.sleep(0)
    task.cancel("stop")
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args, b.cancelled())
    print(isinstance(a, asyncio.Future), asyncio.isfuture(a))


asyncio.run(main())
# expect: a callback added
# expect: a set 1
# expect: 1
# expect: b callback added
# expect: b cancel stop
# expect: ('stop',) True
# expect: True True
