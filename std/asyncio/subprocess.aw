"""Programs as streams: start one, await what it writes, await its end."""

import subprocess

from _asyncio import gather, get_running_loop
from asyncio.protocols import SubprocessProtocol
from asyncio.streams import _DEFAULT_LIMIT, FlowControlMixin, StreamReader, StreamWriter

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

PIPE = subprocess.PIPE
STDOUT = subprocess.STDOUT
DEVNULL = subprocess.DEVNULL


class SubprocessStreamProtocol(FlowControlMixin, SubprocessProtocol):
    """Feeds what a program writes to readers."""

    def __init__(self, limit, loop):
        super().__init__(loop=loop)
        self._limit = limit
        self.stdin = self.stdout = self.stderr = None
        self._transport = None
        self._process_exited = False
        self._pipe_fds = []
        self._stdin_closed = self._loop.create_future()

    def __repr__(self):
        info = [type(self).__name__]
        for name in ("stdin", "stdout", "stderr"):
            stream = getattr(self, name)
            if stream is not None:
                info.append(f"{name}={stream!r}")
        return f"<{' '.join(info)}>"

    def connection_made(self, transport):
        self._transport = transport
        for fd, name in ((1, "stdout"), (2, "stderr")):
            pipe = transport.get_pipe_transport(fd)
            if pipe is not None:
                reader = StreamReader(limit=self._limit, loop=self._loop)
                reader.set_transport(pipe)
                setattr(self, name, reader)
                self._pipe_fds.append(fd)
        pipe = transport.get_pipe_transport(0)
        if pipe is not None:
            self.stdin = StreamWriter(pipe, protocol=self, reader=None, loop=self._loop)

    def _reader(self, fd):
        return {1: self.stdout, 2: self.stderr}.get(fd)

    def pipe_data_received(self, fd, data):
        reader = self._reader(fd)
        if reader is not None:
            reader.feed_data(data)

    def pipe_connection_lost(self, fd, exc):
        if fd == 0:
            if self.stdin is not None:
                self.stdin.close()
            self.connection_lost(exc)
            if exc is None:
                self._stdin_closed.set_result(None)
            else:
                self._stdin_closed.set_exception(exc)
                # nobody has to wait for it
                self._stdin_closed._log_traceback = False
            return
        reader = self._reader(fd)
        if reader is not None:
            if exc is None:
                reader.feed_eof()
            else:
                reader.set_exception(exc)
        if fd in self._pipe_fds:
            self._pipe_fds.remove(fd)
        self._maybe_close_transport()

    def process_exited(self):
        self._process_exited = True
        self._maybe_close_transport()

    def _maybe_close_transport(self):
        if not self._pipe_fds and self._process_exited:
            self._transport.close()
            self._transport = None

    def _get_close_waiter(self, stream):
        if stream is self.stdin:
            return self._stdin_closed


class Process:
    """A program that was started: `stdin` is a writer, `stdout` and `stderr` are readers, None for what is no pipe."""

    def __init__(self, transport, protocol, loop):
        self._transport = transport
        self._protocol = protocol
        self._loop = loop
        self.stdin = protocol.stdin
        self.stdout = protocol.stdout
        self.stderr = protocol.stderr
        self.pid = transport.get_pid()

    def __repr__(self):
        return f"<{type(self).__name__} {self.pid}>"

    @property
    def returncode(self):
        """How it ended, below zero for a signal; None while it runs."""
        return self._transport.get_returncode()

    async def wait(self):
        """Wait for its end; gives `returncode`."""
        return await self._transport._wait()

    def send_signal(self, signal):
        self._transport.send_signal(signal)

    def terminate(self):
        """Ask it to end: SIGTERM."""
        self._transport.terminate()

    def kill(self):
        """End it: SIGKILL."""
        self._transport.kill()

    def _debug(self, text, *args):
        if self._loop.get_debug():
            from asyncio.log import logger
            logger.debug("%r communicate: " + text, self, *args)

    async def _feed_stdin(self, input):
        try:
            if input is not None:
                self.stdin.write(input)
                self._debug("feed stdin (%s bytes)", len(input))
            await self.stdin.drain()
        except (BrokenPipeError, ConnectionResetError) as e:
            # it does not want what is left
            self._debug("stdin got %r", e)
        self._debug("close stdin")
        self.stdin.close()

    async def _noop(self):
        return None

    async def _read_stream(self, fd):
        transport = self._transport.get_pipe_transport(fd)
        name = "stdout" if fd == 1 else "stderr"
        self._debug("read %s", name)
        output = await getattr(self, name).read()
        self._debug("close %s", name)
        transport.close()
        return output

    async def communicate(self, input=None):
        """Feed it, read everything it writes, wait for its end; gives what it wrote."""
        _, stdout, stderr = await gather(
            self._noop() if self.stdin is None else self._feed_stdin(input),
            self._noop() if self.stdout is None else self._read_stream(1),
            self._noop() if self.stderr is None else self._read_stream(2),
        )
        await self.wait()
        return stdout, stderr


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
    """Start a shell command; gives a `Process`."""
    loop = get_running_loop()
    transport, protocol = await loop.subprocess_shell(
        lambda: SubprocessStreamProtocol(limit=limit, loop=loop), cmd, stdin=stdin, stdout=stdout, stderr=stderr, **kwds,
    )
    return Process(transport, protocol, loop)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=_DEFAULT_LIMIT, **kwds):
    """Start a program; gives a `Process`."""
    loop = get_running_loop()
    transport, protocol = await loop.subprocess_exec(
        lambda: SubprocessStreamProtocol(limit=limit, loop=loop), program, *args, stdin=stdin, stdout=stdout,
        stderr=stderr, **kwds,
    )
    return Process(transport, protocol, loop)
