import asyncio

async def g():
    yield 1
    await asyncio.sleep(0.01)
    yield 2

async def main():
    it = g()
    await anext(it)
    t = asyncio.create_task(anext_of(it))
    await asyncio.sleep(0)
    try:
        await anext(it)
    except RuntimeError as e:
        print(e)  # expect: anext(): asynchronous generator is already running
    try:
        await it.aclose()
    except RuntimeError as e:
        print(e)  # expect: aclose(): asynchronous generator is already running
    print(await t)  # expect: 2
    await it.aclose()

async def anext_of(it):
    return await anext(it)

asyncio.run(main())
