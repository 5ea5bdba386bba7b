import asyncio


class Promise:
    _asyncio_future_blocking = None

    def __init__(self, loop):
        self._loop = loop
        self.callbacks = []
        self.value = None
        self.is_done = False

    def get_loop(self):
        return self._loop

    def add_done_callback(self, callback, *, context=None):
        print("callback added", context is not None)
        self.callbacks.append((callback, context))

    def done(self):
        return self.is_done

    def cancelled(self):
        return False

    def exception(self):
        return None

    def cancel(self, msg=None):
        print("cancel", msg)
        return False

    def result(self):
        print("result asked")
        return self.value

    def resolve(self, value):
        self.value, self.is_done = value, True
        for callback, context in self.callbacks:
            self._loop.call_soon(callback, self, context=context)

    def __await__(self):
        if not self.is_done:
            self._asyncio_future_blocking = True
            yield self
        return self.result()


async def main():
    loop = asyncio.get_running_loop()
    promise = Promise(loop)
    print(asyncio.isfuture(promise), asyncio.isfuture(object()))

    async def wait_for_it():
        return await promise

    task = asyncio.create_task(wait_for_it())
    await asyncio.sleep(0)
    print("cancelled:", task.cancel("no"))
    promise.resolve(7)
    try:
        print(await task)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)


asyncio.run(main())
# expect: False False
# expect: callback added True
# expect: cancel no
# expect: cancelled: True
# expect: result asked
# expect: cancelled ('no',)
