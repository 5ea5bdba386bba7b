import asyncio

async def main():
    r = asyncio.StreamReader()
    r.feed_data(b"one;two,three\nrest")
    r.feed_eof()
    print(await r.readuntil((b";", b",")), await r.readuntil((b";", b",")), await r.readuntil(b"\n"))
    try:
        await r.readuntil(b"!")
    except asyncio.IncompleteReadError as e:
        print(e.partial, e.expected, e)
    print(r.at_eof(), await r.read(10), await r.read(-1))
    for bad in (b"", ()):
        try:
            await r.readuntil(bad)
        except ValueError as e:
            print(e)
    print(repr(asyncio.StreamReader()))
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as e:
        print(e)

asyncio.run(main())
# expect: b'one;' b'two,' b'three\n'
# expect: b'rest' None 4 bytes read on a total of undefined expected bytes
# expect: True b'' b''
# expect: Separator should be at least one-byte string
# expect: Separator should contain at least one element
# expect: <StreamReader>
# expect: Limit cannot be <= 0
