import asyncio

async def main():
    r = asyncio.StreamReader(limit=16)
    r.feed_data(b"one\ntwo\nth")
    print(await r.readline(), [line async for line in finish(r)])
    # expect: b'one\n' [b'two\n', b'th']
    big = asyncio.StreamReader(limit=4)
    big.feed_data(b"longer than four\nok\n")
    try:
        await big.readline()
    except ValueError as e:
        print(e)  # expect: Separator is found, but chunk is longer than limit
    bad = asyncio.StreamReader()
    bad.set_exception(ConnectionResetError("gone"))
    try:
        await bad.read(1)
    except ConnectionResetError as e:
        print(e)  # expect: gone
    late = asyncio.StreamReader()
    t = asyncio.create_task(late.readexactly(3))
    await asyncio.sleep(0)
    late.feed_data(b"a")
    await asyncio.sleep(0)
    late.feed_data(b"bcd")
    print(await t)  # expect: b'abc'
    try:
        await late.readexactly(-1)
    except ValueError as e:
        print(e)  # expect: readexactly size can not be less than zero

async def finish(r):
    r.feed_eof()
    async for line in r:
        yield line

asyncio.run(main())
