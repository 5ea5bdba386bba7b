import asyncio

async def main():
    release = asyncio.Event()

    async def slow(reader, writer):
        await release.wait()
        total = 0
        while data := await reader.read(1 << 16):
            total += len(data)
        writer.write(str(total).encode())
        writer.close()

    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        async def push():
            for _ in range(400):
                writer.write(b"x" * 100_000)
                await writer.drain()
            writer.write_eof()
        t = asyncio.create_task(push())
        done, pending = await asyncio.wait([t], timeout=0.2)
        print(len(done), len(pending), writer.transport.get_write_buffer_size() > 0)
        # expect: 0 1 True
        release.set()
        print(await reader.read())  # expect: b'40000000'
        await t
        writer.close()

asyncio.run(main())
