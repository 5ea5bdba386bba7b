import asyncio

class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data[::-1])
        if data.endswith(b"bye"):
            self.transport.close()

class Client(asyncio.Protocol):
    def __init__(self, done): self.done = done

    def connection_made(self, transport):
        print("connected", transport.is_closing())
        transport.write(b"hello")
        self.transport = transport

    def data_received(self, data):
        print("got", data)
        if data == b"olleh":
            self.transport.write(b"bye")

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        print("lost", exc)
        self.done.set_result("done")

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", 0)
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: Client(done), *server.sockets[0].getsockname())
    print(type(protocol).__name__, await done, transport.is_closing())
    server.close()
    await server.wait_closed()

asyncio.run(main())
# expect: connected False
# expect: got b'olleh'
# expect: got b'eyb'
# expect: eof
# expect: lost None
# expect: Client done True
