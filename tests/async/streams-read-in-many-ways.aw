import asyncio

finished = asyncio.Event()

async def handle(reader, writer):
    writer.write(b"line one\nexactly10!until;rest of it")
    await writer.drain()
    writer.write_eof()
    print("server got", await reader.read())
    writer.close()
    finished.set()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        print(await reader.readline())
        print(await reader.readexactly(10))
        print(await reader.readuntil(b";"))
        try:
            await reader.readexactly(100)
        except asyncio.IncompleteReadError as e:
            print(e, e.partial, e.expected)
        print(reader.at_eof(), await reader.read(), await reader.readline())
        writer.writelines([b"a", b"b"])
        writer.write_eof()
        print(writer.can_write_eof(), writer.get_extra_info("peername")[0])
        await finished.wait()
        writer.close()
        await writer.wait_closed()
        print(writer.is_closing())

asyncio.run(main())
# expect: b'line one\n'
# expect: b'exactly10!'
# expect: b'until;'
# expect: 10 bytes read on a total of 100 expected bytes b'rest of it' 100
# expect: True b'' b''
# expect: True 127.0.0.1
# expect: server got b'ab'
# expect: True
