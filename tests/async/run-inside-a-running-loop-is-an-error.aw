import asyncio

async def other():
    pass

async def main():
    c = other()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)  # expect: asyncio.run() cannot be called from a running event loop
    c.close()
    loop = asyncio.get_running_loop()
    d = other()
    try:
        loop.run_until_complete(d)
    except RuntimeError as e:
        print(e)  # expect: This event loop is already running
    d.close()
    print(loop.is_running(), loop.is_closed())  # expect: True False
    return loop

loop = asyncio.run(main())
print(loop.is_running(), loop.is_closed())  # expect: False True
