import asyncio

async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    writer.write(f"Hello, {name}!\n".encode())
    await writer.drain()
    async for line in reader:
        text = line.decode().strip()
        if text == "quit":
            break
        writer.write(f"{name} said {text}\n".encode())
    writer.write(b"Bye\n")
    writer.close()

async def talk(port):
    reader, writer = await asyncio.open_connection("localhost", port)
    for text in ("Ada", "one", "two", "quit"):
        writer.write(text.encode() + b"\n")
        print((await reader.readline()).decode().strip())
    writer.close()

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        await talk(server.sockets[0].getsockname()[1])

asyncio.run(main())
# expect: Hello, Ada!
# expect: Ada said one
# expect: Ada said two
# expect: Bye
