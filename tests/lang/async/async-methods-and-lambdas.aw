import asyncio

class Service:
    def __init__(self): self.n = 0

    async def hit(self, k=1):
        await asyncio.sleep(0)
        self.n += k
        return self.n

    @classmethod
    async def made(cls): return cls.__name__

    @staticmethod
    async def plain(x): return x

    def __await__(self):
        return self.hit(100).__await__()

class Child(Service):
    async def hit(self, k=1):
        return "child", await super().hit(k)

async def main():
    s = Child()
    print(await s.hit(), await s.hit(k=5), await Service.made(), await s.plain(3))
    # expect: ('child', 1) ('child', 6) Service 3
    print(await s, await (lambda: s.hit())())  # expect: ('child', 106) ('child', 107)
    f = s.hit
    print(await f(1))  # expect: ('child', 108)

asyncio.run(main())
