import asyncio

async def f():
    asyncio.current_task().cancel("self")
    print("still running")  # expect: still running
    try:
        await asyncio.sleep(0)
        print("never")
    except asyncio.CancelledError as e:
        print(repr(e))  # expect: CancelledError('self')
        raise

async def returns():
    asyncio.current_task().cancel()
    return "not delivered"

async def main():
    t = asyncio.create_task(f())
    await asyncio.wait([t])
    print(t.cancelled())  # expect: True
    r = asyncio.create_task(returns())
    await asyncio.wait([r])
    print(r.cancelled())  # expect: True

asyncio.run(main())
