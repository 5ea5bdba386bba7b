import asyncio

class BadAwait:
    def __await__(self):
        return 5

async def g():
    yield 1

async def main():
    for thing in (5, "text", None, [1], g(), BadAwait(), main):
        try:
            await thing
        except TypeError as e:
            print(e)

asyncio.run(main())
# expect: object int can't be used in 'await' expression
# expect: object str can't be used in 'await' expression
# expect: object NoneType can't be used in 'await' expression
# expect: object list can't be used in 'await' expression
# expect: object async_generator can't be used in 'await' expression
# expect: __await__() returned non-iterator of type 'int'
# expect: object function can't be used in 'await' expression
