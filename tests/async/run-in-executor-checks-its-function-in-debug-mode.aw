import asyncio

async def coroutine():
    pass

async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    for bad in coroutine, 5:
        try:
            await loop.run_in_executor(None, bad)
        except TypeError as e:
            print(str(e)[:50])
    loop.set_debug(False)
    try:
        await loop.run_in_executor(None, 5)
    except TypeError as e:
        print(e)
    try:
        loop.set_default_executor(5)
    except TypeError as e:
        print(e)
    try:
        asyncio.run_coroutine_threadsafe(5, loop)
    except TypeError as e:
        print(e)
    try:
        asyncio.wrap_future(5)
    except AssertionError as e:
        print(e)

asyncio.run(main())
