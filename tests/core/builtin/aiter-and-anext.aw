import asyncio
class Count:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n
async def gen():
    yield "a"
    yield "b"
async def main():
    it = aiter(Count(2))
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("end", e.args)
    g = aiter(gen())
    print(await anext(g), await anext(g, 0), await anext(g, None))
    for action in (lambda: aiter(5), lambda: anext(5), lambda: anext([]), lambda: aiter([]), lambda: aiter(), lambda: anext(), lambda: anext(1, 2, 3), lambda: aiter(1, 2)):
        try:
            action()
        except TypeError as e:
            print(e)
asyncio.run(main())
