"""Programs that a loop starts: the transport that stands for one, and the protocols of its pipes."""

import subprocess

from asyncio.protocols import BaseProtocol, Protocol
from asyncio.transports import SubprocessTransport

# what `Popen` takes and a program of a loop has no use for
_FIXED = {
    "universal_newlines": False, "text": None, "encoding": None, "errors": None, "bufsize": 0,
}


def _refuse(shell, options):
    if options.pop("shell", shell) != shell:
        raise ValueError(f"shell must be {shell}")
    for name, fixed in _FIXED.items():
        given = options.pop(name, fixed)
        if given if fixed is not None or name == "text" else given is not None:
            raise ValueError(f"{name} must be {False if name == 'text' else fixed}")


async def subprocess_exec(
    loop, protocol_factory, program, *args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    **kwargs,
):
    """Start a program; gives the transport and the protocol that `protocol_factory` made."""
    _refuse(False, kwargs)
    return await _start(loop, protocol_factory, (program, *args), False, stdin, stdout, stderr, kwargs)


async def subprocess_shell(
    loop, protocol_factory, cmd, *, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **kwargs,
):
    """Start a shell command; gives the transport and the protocol that `protocol_factory` made."""
    if not isinstance(cmd, (bytes, str)):
        raise ValueError("cmd must be a string")
    _refuse(True, kwargs)
    return await _start(loop, protocol_factory, cmd, True, stdin, stdout, stderr, kwargs)


async def _start(loop, protocol_factory, args, shell, stdin, stdout, stderr, options):
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = BaseSubprocessTransport(
        loop, protocol, args, shell, stdin, stdout, stderr, 0, waiter=waiter, **options,
    )
    transport._proc._child.watch(loop, transport._child_ended)
    try:
        await waiter
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException:
        transport.close()
        await transport._wait()
        raise
    return transport, protocol


class BaseSubprocessTransport(SubprocessTransport):
    """A program that a loop started.

    The protocol hears, each in a turn of its own: `connection_made`, then of its pipes, then `process_exited`, and
    when the program has ended and all pipes are closed `connection_lost`.
    """

    def __init__(
        self, loop, protocol, args, shell, stdin, stdout, stderr, bufsize, waiter=None, extra=None, **options,
    ):
        super().__init__(extra)
        self._loop = loop
        self._protocol = protocol
        self._closed = False
        self._finished = False
        self._proc = None
        self._pid = None
        self._returncode = None
        self._exit_waiters = []
        # what the protocol is told once it was told that the connection stands
        self._pending_calls = []
        self._pipes = {fd: None for fd, kind in enumerate((stdin, stdout, stderr)) if kind == subprocess.PIPE}
        try:
            self._start(
                args=args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, bufsize=bufsize, **options,
            )
        except:
            self.close()
            raise
        self._pid = self._proc.pid
        self._extra["subprocess"] = self._proc
        if loop.get_debug():
            from asyncio.log import logger
            program = args if isinstance(args, (bytes, str)) else args[0]
            logger.debug("process %r created: pid %s", program, self._pid)
        loop.create_task(self._connect_pipes(waiter))

    def _start(self, args, shell, stdin, stdout, stderr, bufsize, **options):
        """Start the program as `_proc`; derived classes may have another way."""
        self._proc = subprocess.Popen(
            args, shell=shell, stdin=stdin, stdout=stdout, stderr=stderr, universal_newlines=False, bufsize=bufsize,
            **options,
        )

    def __repr__(self):
        info = [type(self).__name__]
        if self._closed:
            info.append("closed")
        if self._pid is not None:
            info.append(f"pid={self._pid}")
        if self._returncode is not None:
            info.append(f"returncode={self._returncode}")
        else:
            info.append("running" if self._pid is not None else "not started")
        names = {0: "stdin", 1: "stdout", 2: "stderr"}
        pipes = {fd: proto.pipe for fd, proto in self._pipes.items() if proto is not None}
        if 1 in pipes and pipes[1] is pipes.get(2):
            names = {0: "stdin", 1: "stdout=stderr"}
        info.extend(f"{name}={pipes[fd]!r}" for fd, name in names.items() if fd in pipes)
        return f"<{' '.join(info)}>"

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closed

    def close(self):
        """Close the pipes, and end the program if it has not ended."""
        if self._closed:
            return
        self._closed = True
        for proto in self._pipes.values():
            if proto is not None and proto.pipe is not None:
                proto.pipe.close()
        if self._proc is not None and self._returncode is None and self._proc.poll() is None:
            if self._loop.get_debug():
                from asyncio.log import logger
                logger.warning("Close running child process: kill %r", self)
            try:
                self._proc.kill()
            except (ProcessLookupError, PermissionError):
                pass

    def get_pid(self):
        return self._pid

    def get_returncode(self):
        return self._returncode

    def get_pipe_transport(self, fd):
        proto = self._pipes.get(fd)
        return None if proto is None else proto.pipe

    def _running(self):
        if self._proc is None:
            raise ProcessLookupError()
        return self._proc

    def send_signal(self, signal):
        self._running().send_signal(signal)

    def terminate(self):
        self._running().terminate()

    def kill(self):
        self._running().kill()

    async def _connect_pipes(self, waiter):
        proc, loop = self._proc, self._loop
        try:
            for fd, pipe in enumerate((proc.stdin, proc.stdout, proc.stderr)):
                if pipe is None:
                    continue
                proto_class = WriteSubprocessPipeProto if fd == 0 else ReadSubprocessPipeProto
                connect = loop.connect_write_pipe if fd == 0 else loop.connect_read_pipe
                _, self._pipes[fd] = await connect(lambda: proto_class(self, fd), pipe)
            loop.call_soon(self._protocol.connection_made, self)
            calls, self._pending_calls = self._pending_calls, None
            for callback, args in calls:
                loop.call_soon(callback, *args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            if waiter is not None and not waiter.cancelled():
                waiter.set_exception(e)
        else:
            if waiter is not None and not waiter.cancelled():
                waiter.set_result(None)

    def _call(self, callback, *args):
        if self._pending_calls is not None:
            self._pending_calls.append((callback, args))
        else:
            self._loop.call_soon(callback, *args)

    def _pipe_connection_lost(self, fd, exc):
        self._call(self._protocol.pipe_connection_lost, fd, exc)
        self._try_finish()

    def _pipe_data_received(self, fd, data):
        self._call(self._protocol.pipe_data_received, fd, data)

    def _child_ended(self):
        self._loop.call_soon(self._process_exited, self._proc._child.poll())

    def _process_exited(self, returncode):
        assert returncode is not None, returncode
        assert self._returncode is None, self._returncode
        if self._loop.get_debug():
            from asyncio.log import logger
            logger.info("%r exited with return code %r", self, returncode)
        self._returncode = returncode
        if self._proc.returncode is None:
            self._proc.returncode = returncode
        self._call(self._protocol.process_exited)
        self._try_finish()

    async def _wait(self):
        """Wait for the end of the program; gives its status."""
        if self._returncode is not None:
            return self._returncode
        waiter = self._loop.create_future()
        self._exit_waiters.append(waiter)
        return await waiter

    def _try_finish(self):
        assert not self._finished
        if self._returncode is None:
            return
        if all(proto is not None and proto.disconnected for proto in self._pipes.values()):
            self._finished = True
            self._call(self._call_connection_lost, None)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            waiters, self._exit_waiters = self._exit_waiters, None
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(self._returncode)
            self._loop = self._proc = self._protocol = None


class WriteSubprocessPipeProto(BaseProtocol):
    """The protocol of the pipe that the program reads."""

    def __init__(self, proc, fd):
        self.proc = proc
        self.fd = fd
        self.pipe = None
        self.disconnected = False

    def __repr__(self):
        return f"<{type(self).__name__} fd={self.fd} pipe={self.pipe!r}>"

    def connection_made(self, transport):
        self.pipe = transport

    def connection_lost(self, exc):
        self.disconnected = True
        self.proc._pipe_connection_lost(self.fd, exc)
        self.proc = None

    def pause_writing(self):
        self.proc._protocol.pause_writing()

    def resume_writing(self):
        self.proc._protocol.resume_writing()


class ReadSubprocessPipeProto(WriteSubprocessPipeProto, Protocol):
    """The protocol of a pipe that the program writes."""

    def data_received(self, data):
        self.proc._pipe_data_received(self.fd, data)
