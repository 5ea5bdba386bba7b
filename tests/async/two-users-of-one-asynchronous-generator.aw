import asyncio


async def slow():
    for i in range(3):
        await asyncio.sleep(0)
        yield i


async def use(name, generator):
    try:
        print(name, await anext(generator))
    except BaseException as e:
        print(name, type(e).__name__, e)


async def main():
    generator = slow()
    await asyncio.gather(use("a", generator), use("b", generator))
    await use("c", generator)
    first = asyncio.create_task(use("d", generator))
    await asyncio.sleep(0)
    try:
        await generator.aclose()
    except RuntimeError as e:
        print(e)
    await first
    await generator.aclose()


asyncio.run(main())
# expect: b RuntimeError anext(): asynchronous generator is already running
# expect: a 0
# expect: c 1
# expect: aclose(): asynchronous generator is already running
# expect: d 2
