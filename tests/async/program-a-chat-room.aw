import asyncio

class Room:
    def __init__(self): self.members = {}

    async def handle(self, reader, writer):
        name = (await reader.readline()).decode().strip()
        self.members[name] = writer
        self.say(f"{name} joined ({len(self.members)})")
        try:
            async for line in reader:
                self.say(f"{name}: {line.decode().strip()}")
        finally:
            del self.members[name]
            self.say(f"{name} left")
            writer.close()

    def say(self, text):
        for writer in self.members.values():
            writer.write(text.encode() + b"\n")

async def expect(reader, *lines):
    for line in lines:
        got = (await asyncio.wait_for(reader.readline(), 10)).decode().strip()
        print("ok" if got == line else f"{got!r} instead of {line!r}", "-", line)

async def main():
    room = Room()
    server = await asyncio.start_server(room.handle, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        r1, w1 = await asyncio.open_connection("127.0.0.1", port)
        w1.write(b"ann\n")
        await expect(r1, "ann joined (1)")
        r2, w2 = await asyncio.open_connection("127.0.0.1", port)
        w2.write(b"ben\n")
        await expect(r1, "ben joined (2)")
        await expect(r2, "ben joined (2)")
        w1.write(b"hello ben\n")
        await expect(r2, "ann: hello ben")
        await expect(r1, "ann: hello ben")
        w2.close()
        await expect(r1, "ben left")
        w1.close()
        await w1.wait_closed()

asyncio.run(main())
# expect: ok - ann joined (1)
# expect: ok - ben joined (2)
# expect: ok - ben joined (2)
# expect: ok - ann: hello ben
# expect: ok - ann: hello ben
# expect: ok - ben left
