import asyncio
class Aw:
    def __init__(self, v): self.v = v
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.v
class AIter:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
class ACm:
    async def __aenter__(self):
        print("enter")
        return self
    async def __aexit__(self, t, v, tb):
        print("exit", t and t.__name__)
        return t is ValueError
async def main():
    print(await Aw(5), [x async for x in AIter(3)], {x: await Aw(x) async for x in AIter(2)})
    async with ACm() as c:
        raise ValueError
    try:
        async with ACm():
            raise KeyError("k")
    except KeyError as e:
        print("caught", e)
    it = aiter(AIter(1))
    print(await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("stop")
    async for i in AIter(2):
        print(i)
    else:
        print("else")
asyncio.run(main())
# expect: 5 [2, 1, 0] {1: 1, 0: 0}
# expect: enter
# expect: exit ValueError
# expect: enter
# expect: exit KeyError
# expect: caught 'k'
# expect: 0 default
# expect: stop
# expect: 1
# expect: 0
# expect: else
