import asyncio


class Yields:
    def __init__(self, *values):
        self.values = values

    def __await__(self):
        for value in self.values:
            try:
                got = yield value
                print("sent back", got)
            except RuntimeError as e:
                print(str(e).split("<")[0].strip())
        return "done"


async def main():
    loop = asyncio.get_running_loop()
    print(await Yields(None))
    print(await Yields(1, "text", [], None))
    future = loop.create_future()
    print(await Yields(future))
    future.set_result(0)
    print(await Yields(future))
    print(await Yields((x for x in ())))


asyncio.run(main())
# expect: sent back None
# expect: done
# expect: Task got bad yield: 1
# expect: Task got bad yield: 'text'
# expect: Task got bad yield: []
# expect: sent back None
# expect: done
# expect: yield was used instead of yield from in task
# expect: done
# expect: yield was used instead of yield from in task
# expect: done
# expect: yield was used instead of yield from for generator in task
# expect: done
