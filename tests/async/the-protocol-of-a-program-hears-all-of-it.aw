# real time
import asyncio


class Events(asyncio.SubprocessProtocol):
    def __init__(self):
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print("made", type(transport.get_pipe_transport(1)).__name__ is not None, transport.get_pipe_transport(2))

    def pipe_data_received(self, fd, data):
        print("data", fd, data)
        if data == b"ready\n":
            self.heard()

    def pipe_connection_lost(self, fd, exc):
        print("lost", fd, exc)
        if fd == 1:
            self.silent()

    def process_exited(self):
        print("exited")

    def connection_lost(self, exc):
        print("connection lost", exc)
        self.done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    # it closes its output, and ends when its input does
    command = "echo ready; read line; echo $line; exec >&-; cat >/dev/null; exit 4"
    transport, protocol = await loop.subprocess_shell(Events, command, stderr=None)
    stdin = transport.get_pipe_transport(0)
    protocol.heard = lambda: stdin.write(b"go\n")
    print(transport.get_pid() > 0, transport.get_returncode(), transport.is_closing(), stdin.can_write_eof())
    print(transport.get_pipe_transport(7), transport.get_protocol() is protocol, stdin.get_write_buffer_size())
    protocol.silent = stdin.close
    await protocol.done
    print(transport.get_returncode(), transport.is_closing())
    transport.close()

    # closing the transport ends the program
    transport, protocol = await loop.subprocess_exec(Events, "sleep", "1000", stdin=None, stderr=None)
    protocol.silent = lambda: None
    transport.close()
    await protocol.done
    print(transport.get_returncode(), transport.is_closing())


asyncio.run(main())
