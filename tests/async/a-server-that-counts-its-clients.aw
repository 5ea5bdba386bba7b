import asyncio

async def main():
    seen, gone = [], asyncio.Event()

    async def handle(reader, writer):
        name = (await reader.readuntil(b"\n")).strip()
        seen.append(name)
        try:
            writer.write(b"hi " + name + b"\n")
            await writer.drain()
            print("server reads", await reader.read(100))
        finally:
            writer.close()
            gone.set()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"ann\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    await asyncio.wait_for(gone.wait(), 5)
    print(seen)
    server.close()
    await server.wait_closed()
    print(server.is_serving(), server.sockets)

asyncio.run(main())
# expect: b'hi ann\n'
# expect: server reads b''
# expect: [b'ann']
# expect: False ()
