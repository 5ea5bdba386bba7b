import asyncio


class Callback:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, Callback) and self.n == other.n

    def __hash__(self):
        return hash(self.n)

    def __call__(self, future):
        print("called", self.n)


class Method:
    def call(self, future):
        print("method")


async def main():
    future = asyncio.get_running_loop().create_future()
    for n in (1, 2, 1, 3):
        future.add_done_callback(Callback(n))
    m = Method()
    future.add_done_callback(m.call)
    print(future.remove_done_callback(Callback(1)), future.remove_done_callback(m.call))
    future.add_done_callback(m.call)
    future.cancel()
    await asyncio.sleep(0)


asyncio.run(main())
# expect: 2 1
# expect: called 2
# expect: called 3
# expect: method
