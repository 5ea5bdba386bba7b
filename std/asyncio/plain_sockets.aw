"""The thinnest sockets: `conn = await connect(host, port)` and `async for conn in listen(host, port)`."""

from _asyncio import get_running_loop
from asyncio.queues import Queue
from asyncio.streams import StreamReader, StreamReaderProtocol, StreamWriter, open_connection

__all__ = ("connect", "listen")


class Connection:
    """A connection with one method for each thing to do with it."""

    def __init__(self, reader, writer):
        self._reader = reader
        self._writer = writer

    @property
    def peer(self):
        return self._writer.get_extra_info("peername")

    async def recv(self, n=65536):
        """Up to `n` bytes; none at the end."""
        return await self._reader.read(n)

    async def readline(self):
        return await self._reader.readline()

    async def send(self, data):
        """Send all of `data`, waiting while the other end is slow."""
        if isinstance(data, str):
            data = data.encode()
        self._writer.write(data)
        await self._writer.drain()

    async def close(self):
        self._writer.close()
        try:
            await self._writer.wait_closed()
        except OSError:
            pass

    def __aiter__(self):
        return self._reader

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


async def connect(host, port, tls=False):
    """Connect to a server."""
    return Connection(*await open_connection(host, port, ssl=True if tls else None))


async def listen(host, port, tls=False):
    """Every connection that comes, one after the other."""
    loop = get_running_loop()
    arrived = Queue()

    def factory():
        reader = StreamReader(loop=loop)

        def connected(reader, writer):
            arrived.put_nowait(Connection(reader, writer))

        return StreamReaderProtocol(reader, connected, loop=loop)

    server = await loop.create_server(factory, host, port, ssl=True if tls else None)
    try:
        while True:
            yield await arrived.get()
    finally:
        server.close()
