import asyncio

async def handle(reader, writer):
    size = 0
    while chunk := await reader.read(65536):
        size += len(chunk)
    writer.write(str(size).encode())
    await writer.drain()
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        for i in range(50):
            writer.write(bytes([i]) * 40000)
            await writer.drain()
        writer.write_eof()
        print(await reader.read())  # expect: b'2000000'
        writer.close()
        await writer.wait_closed()

asyncio.run(main())
