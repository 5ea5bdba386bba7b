import asyncio

async def numbers(n):
    for i in range(n):
        yield i

async def main():
    async for x in numbers(3):
        print(x)
        # expect: 0
        # expect: 1
        # expect: 2
    else:
        print("else")  # expect: else
    async for x in numbers(5):
        if x == 1:
            continue
        if x == 3:
            break
        print(x)
        # expect: 0
        # expect: 2
    else:
        print("never")
    for bad in ([1], 5):
        try:
            async for x in bad:
                pass
        except TypeError as e:
            print(e)
            # expect: 'async for' requires an object with __aiter__ method, got list
            # expect: 'async for' requires an object with __aiter__ method, got int
    class NoNext:
        def __aiter__(self): return self
    class BadNext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    for bad in (NoNext(), BadNext()):
        try:
            async for x in bad:
                pass
        except TypeError as e:
            print(e, "|", e.__cause__)
            # expect: 'async for' received an object from __aiter__ that does not implement __anext__: NoNext | None
            # expect: 'async for' received an invalid object from __anext__: int | object int can't be used in 'await' expression

asyncio.run(main())
