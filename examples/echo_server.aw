# An echo server and three clients, in one file and one thread.
#
# aw only: `start_server`, `open_connection`, `gather` and the top-level `await` need no import.
# Port 0 asks the system for any free port.


async def serve(reader, writer):
    """Send every line back in capitals until the client has no more."""
    async for line in reader:
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def client(name, port, lines):
    reader, writer = await open_connection("127.0.0.1", port)
    replies = []
    for line in lines:
        writer.write(f"{name}: {line}\n".encode())
        reply = await reader.readline()
        replies.append(reply.decode().rstrip())
    writer.close()
    await writer.wait_closed()
    return replies


server = await start_server(serve, "127.0.0.1", 0)
port = server.sockets[0].getsockname()[1]
print(f"listening on port {port}")

async with server:
    conversations = await gather(
        client("ann", port, ["hello", "is anybody there?"]),
        client("ben", port, ["good morning"]),
        client("eve", port, []),
    )

for replies in conversations:
    print(replies or "said nothing, heard nothing")
