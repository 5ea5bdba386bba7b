import asyncio

class Door:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("open", self.name)
        return self.name

    async def __aexit__(self, kind, value, tb):
        await asyncio.sleep(0)
        print("close", self.name, kind and kind.__name__)
        return self.swallow

async def f():
    async with Door("r"):
        return "returned"

async def main():
    async with Door("a") as a, Door("b") as b:
        print(a, b)
    async with Door("s", swallow=True):
        raise ValueError
    print(await f())
    try:
        async with Door("e"):
            raise KeyError("k")
    except KeyError as e:
        print(repr(e))
    try:
        async with open:
            pass
    except TypeError as e:
        print(e)

asyncio.run(main())
# expect: open a
# expect: open b
# expect: a b
# expect: close b None
# expect: close a None
# expect: open s
# expect: close s ValueError
# expect: open r
# expect: close r None
# expect: returned
# expect: open e
# expect: close e KeyError
# expect: KeyError('k')
# expect: 'builtin_function_or_method' object does not support the asynchronous context manager protocol
