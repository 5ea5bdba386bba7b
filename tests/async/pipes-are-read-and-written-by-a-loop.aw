# real time
import asyncio
import os


class Reading(asyncio.Protocol):
    def connection_made(self, transport):
        self.done = asyncio.get_running_loop().create_future()
        self.data = None
        print("made")

    def data_received(self, data):
        print("data", data)
        self.data = data

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        print("lost", exc)
        self.done.set_result(None)


async def until(condition):
    while not condition():
        await asyncio.sleep(0.001)


async def main():
    loop = asyncio.get_running_loop()
    reader, writer = os.pipe()
    reading, protocol = await loop.connect_read_pipe(Reading, os.fdopen(reader, "rb", 0))
    writing, other = await loop.connect_write_pipe(Reading, os.fdopen(writer, "wb", 0))
    print(reading.is_reading(), reading.is_closing(), writing.get_write_buffer_limits(), os.get_blocking(reader))
    writing.write(b"through a pipe")
    await until(lambda: protocol.data)
    reading.pause_reading()
    print(reading.is_reading())
    writing.write(b"later")
    for _ in range(5):
        await asyncio.sleep(0)
    print("not yet")
    reading.resume_reading()
    await until(lambda: protocol.data == b"later")
    writing.close()
    await protocol.done
    await other.done

    # the other end goes away
    reader, writer = os.pipe()
    writing, protocol = await loop.connect_write_pipe(Reading, open(writer, "wb", 0))
    os.close(reader)
    await protocol.done

    # streams on top
    reader, writer = os.pipe()
    stream = asyncio.StreamReader()
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stream), open(reader, "rb", 0))
    os.write(writer, b"line\nrest")
    os.close(writer)
    print(await stream.readline(), await stream.read())
    with open(f"/tmp/aw-pipe-{os.getpid()}", "wb") as file:
        try:
            await loop.connect_read_pipe(Reading, file)
        except ValueError as e:
            print(e)
        try:
            await loop.connect_write_pipe(Reading, file)
        except ValueError as e:
            print(e)
    os.unlink(file.name)


asyncio.run(main())
