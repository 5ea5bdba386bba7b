import asyncio

async def g():
    try:
        yield 1
    except GeneratorExit:
        yield 2

async def main():
    a = g()
    await anext(a)
    try:
        await a.aclose()
    except RuntimeError as e:
        print(e)  # expect: async generator ignored GeneratorExit
    b = g()
    await anext(b)
    try:
        b.aclose().send(None)
    except RuntimeError as e:
        print(e)  # expect: async generator ignored GeneratorExit

asyncio.run(main())
