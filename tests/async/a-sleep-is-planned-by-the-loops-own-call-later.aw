import asyncio


class Planning(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.plans = []

    def call_later(self, delay, callback, *args, context=None):
        handle = super().call_later(delay, callback, *args, context=context)
        self.plans.append((delay, handle))
        return handle


async def main():
    print(await asyncio.sleep(0.001, "slept"))
    task = asyncio.create_task(asyncio.sleep(60))
    await asyncio.sleep(0)
    print(len(asyncio.get_running_loop().plans))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    print([(delay, handle.cancelled()) for delay, handle in asyncio.get_running_loop().plans])
    other = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(other, loop=asyncio.get_running_loop()) is other)

    async def once():
        return 1

    twice = once()
    print([await each for each in asyncio.as_completed([twice, twice])])


with asyncio.Runner(loop_factory=Planning) as runner:
    runner.run(main())


class Bare(asyncio.Future):
    def __init__(self):
        pass


for method in (Bare().result, Bare().exception):
    try:
        method()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError", e)
for use in (lambda: Bare().cancel(), lambda: Bare().set_result(1), lambda: Bare().add_done_callback(print)):
    try:
        use()
    except RuntimeError as e:
        print(e)
