import asyncio

class Server(asyncio.DatagramProtocol):
    def connection_made(self, transport): self.transport = transport
    def datagram_received(self, data, addr): self.transport.sendto(data.upper(), addr)

class Client(asyncio.DatagramProtocol):
    def __init__(self, reply): self.reply = reply
    def connection_made(self, transport): transport.sendto(b"ping")
    def datagram_received(self, data, addr): self.reply.set_result(data)

async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Server, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    reply = loop.create_future()
    client, _ = await loop.create_datagram_endpoint(lambda: Client(reply), remote_addr=address)
    print(await asyncio.wait_for(reply, 5))  # expect: b'PING'
    client.close()
    server.close()
    print(client.is_closing())  # expect: True

asyncio.run(main())
