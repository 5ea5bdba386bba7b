import asyncio

async def f(x):
    await asyncio.sleep(0)
    if x % 2:
        raise ValueError(x)
    return x

async def cancelled():
    raise asyncio.CancelledError("self")

async def main():
    print(await asyncio.gather(f(0), f(1), f(2), cancelled(), return_exceptions=True))
    # expect: [0, ValueError(1), 2, CancelledError('')]
    try:
        await asyncio.gather(cancelled())
    except asyncio.CancelledError as e:
        print(repr(e))  # expect: CancelledError('self')

asyncio.run(main())
