import asyncio


class Loop(asyncio.SelectorEventLoop):
    def __init__(self, word):
        super().__init__()
        self.word = word

    def create_task(self, coro, **options):
        print("create_task of", self.word, options.get("name"))
        return super().create_task(coro, **options)


async def work():
    return asyncio.get_running_loop().word


async def main():
    loop = asyncio.get_running_loop()
    print(loop.word, isinstance(loop, Loop))
    print(await asyncio.create_task(work(), name="w"))
    task = loop.create_task(work())
    print(task.get_loop() is loop, asyncio.current_task().get_loop() is loop)
    print(loop.create_future().get_loop() is loop, asyncio.get_event_loop() is loop)
    await task
    loop.set_exception_handler(lambda given, context: print(given is loop))
    loop.call_exception_handler({"message": "told"})


loop = Loop("own")
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.run_until_complete(loop.create_task(main()))
loop.close()
# expect: True
# expect: create_task of own None
# expect: own True
# expect: create_task of own w
# expect: own
# expect: create_task of own None
# expect: True True
# expect: True True
# expect: True
