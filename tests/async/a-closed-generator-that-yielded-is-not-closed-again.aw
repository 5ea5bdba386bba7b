import asyncio
import gc


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def main():
    generator = stubborn()
    await anext(generator)
    try:
        await generator.aclose()
    except RuntimeError as e:
        print(e)  # expect: async generator ignored GeneratorExit
    del generator
    gc.collect()
    for _ in range(3):
        await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))  # expect: 1


asyncio.run(main())
