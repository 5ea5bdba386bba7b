import asyncio


async def work(n):
    await asyncio.sleep(0)
    if n % 3 == 0:
        raise ValueError(n)
    if n % 3 == 1:
        raise asyncio.CancelledError(f"c{n}")
    return n


async def main():
    results = await asyncio.gather(*map(work, range(6)), return_exceptions=True)
    print([repr(r) for r in results])
    try:
        await asyncio.gather(work(1), work(0))
    except BaseException as e:
        print("first", repr(e))
    try:
        await asyncio.gather(work(0), work(1))
    except BaseException as e:
        print("first", repr(e))


asyncio.run(main())
# expect: ['ValueError(0)', "CancelledError('')", '2', 'ValueError(3)', "CancelledError('')", '5']
# expect: first CancelledError('c1')
# expect: first ValueError(0)
