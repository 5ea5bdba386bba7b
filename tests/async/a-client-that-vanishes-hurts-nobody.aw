import asyncio

async def main():
    outcome = asyncio.get_running_loop().create_future()

    async def handle(reader, writer):
        try:
            await reader.readexactly(10)
        except (asyncio.IncompleteReadError, ConnectionError) as e:
            if not outcome.done():
                outcome.set_result(type(e).__name__)
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with server:
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"only")
        await writer.drain()
        writer.close()
        print(await asyncio.wait_for(outcome, 5))  # expect: IncompleteReadError
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"ten bytes!")
        print(await reader.read())  # expect: b''
        writer.close()

asyncio.run(main())
