import asyncio


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def catches():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("asked to close")
            yield 2


async def returns_late():
    try:
        yield 1
    except GeneratorExit:
        await asyncio.sleep(0)
        print("closed after a pause")


async def main():
    for make in (stubborn, catches, returns_late):
        generator = make()
        await anext(generator)
        try:
            await generator.aclose()
        except RuntimeError as e:
            print(e)
        else:
            print("closed")


asyncio.run(main())
# expect: async generator ignored GeneratorExit
# expect: asked to close
# expect: async generator ignored GeneratorExit
# expect: closed after a pause
# expect: closed
