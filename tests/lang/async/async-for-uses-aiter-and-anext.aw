import asyncio

class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n

async def main():
    async for x in Countdown(3):
        if x == 1:
            continue
        print(x)
    else:
        print("else")
    async for x in Countdown(3):
        break
    else:
        print("never")
    it = aiter(Countdown(1))
    print(await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("exhausted")
    for bad in ([1], 5):
        try:
            async for x in bad:
                pass
        except TypeError as e:
            print(e)

asyncio.run(main())
# expect: 2
# expect: 0
# expect: else
# expect: 0 default
# expect: exhausted
# expect: 'async for' requires an object with __aiter__ method, got list
# expect: 'async for' requires an object with __aiter__ method, got int
