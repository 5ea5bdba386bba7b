# an asynchronous generator that yields while it handles an exception shows it to nobody else
import asyncio
import sys


async def handling():
    try:
        raise ValueError(1)
    except ValueError:
        yield 1
        print("within", repr(sys.exception()))
        yield 2


async def stubborn():
    for n in range(4):
        try:
            yield n
        except GeneratorExit:
            print("ignored")


async def main():
    async for x in handling():
        print(x, sys.exception())
        try:
            raise KeyError(2)
        except KeyError as e:
            print(repr(e.__context__))
    generator = handling()
    await anext(generator)
    try:
        raise OSError(3)
    except OSError as e:
        print(repr(e.__context__), await anext(generator), repr(sys.exception()))
    await generator.aclose()
    # one that goes on after it was closed may still be asked, and ended only once
    generator = stubborn()
    print(await anext(generator))
    try:
        await generator.aclose()
    except RuntimeError as e:
        print(e, repr(e.__context__))
    print(await anext(generator))
    for again in (generator.aclose(), generator.athrow(ValueError)):
        try:
            await again
        except StopAsyncIteration as e:
            print(repr(e), repr(e.__context__))
    print(await anext(generator, "end"), await anext(generator, "end"))


asyncio.run(main())
# expect: 1 None
# expect: None
# expect: within ValueError(1)
# expect: 2 None
# expect: None
# expect: within ValueError(1)
# expect: None 2 OSError(3)
# expect: 0
# expect: ignored
# expect: async generator ignored GeneratorExit None
# expect: 2
# expect: StopAsyncIteration() None
# expect: StopAsyncIteration() None
# expect: 3 end
