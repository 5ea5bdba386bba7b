"""Transports of pipes, terminals and other descriptors: `connect_read_pipe` and `connect_write_pipe`."""

import os

from asyncio.transports import ReadTransport, WriteTransport

# bytes taken in one go
_CHUNK = 256 * 1024
# bytes waiting to be written above which the protocol is asked to pause
_HIGH_WATER = 64 * 1024
# what `fstat` calls pipes, character devices, sockets
_PIPE, _DEVICE, _SOCKET = 0o010000, 0o020000, 0o140000


async def connect_read_pipe(loop, protocol_factory, pipe):
    """Read from a pipe; gives the transport and the protocol that `protocol_factory` made."""
    return await _connect(loop, ReadPipeTransport, protocol_factory, pipe)


async def connect_write_pipe(loop, protocol_factory, pipe):
    """Write to a pipe; gives the transport and the protocol that `protocol_factory` made."""
    return await _connect(loop, WritePipeTransport, protocol_factory, pipe)


async def _connect(loop, transport_class, protocol_factory, pipe):
    protocol = protocol_factory()
    waiter = loop.create_future()
    transport = transport_class(loop, pipe, protocol, waiter)
    try:
        await waiter
    except:
        transport.close()
        raise
    return transport, protocol


def _succeed(future):
    if not future.done():
        future.set_result(None)


class _PipeTransport:
    # what both directions have in common

    def _begin(self, loop, pipe, protocol, kinds, message):
        self._extra["pipe"] = pipe
        self._loop = loop
        self._pipe = pipe
        self._fileno = pipe.fileno()
        self._protocol = protocol
        self._closing = False
        self._kind = os.fstat(self._fileno).st_mode & 0o170000
        if self._kind not in kinds:
            self._pipe = self._fileno = self._protocol = None
            raise ValueError(message)
        os.set_blocking(self._fileno, False)
        loop.call_soon(protocol.connection_made, self)

    def __repr__(self):
        info = [type(self).__name__]
        if self._pipe is None:
            info.append("closed")
        elif self._closing:
            info.append("closing")
        info.append(f"fd={self._fileno}")
        info.append("open" if self._pipe is not None else "closed")
        return f"<{' '.join(info)}>"

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def _fatal_error(self, exc, message):
        if not isinstance(exc, OSError):
            self._loop.call_exception_handler({
                "message": message, "exception": exc, "transport": self, "protocol": self._protocol,
            })
        self._close(exc)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._pipe.close()
            self._pipe = self._protocol = self._loop = None


class ReadPipeTransport(_PipeTransport, ReadTransport):
    """Gives a protocol what comes out of a pipe."""

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra)
        self._paused = False
        self._begin(loop, pipe, protocol, (_PIPE, _SOCKET, _DEVICE), "Pipe transport is for pipes/sockets only.")
        loop.call_soon(self._start_reading)
        if waiter is not None:
            loop.call_soon(_succeed, waiter)

    def is_reading(self):
        return not self._paused and not self._closing

    def _start_reading(self):
        if self.is_reading():
            self._loop._add_reader(self._fileno, self._read_ready)

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._fileno)

    def resume_reading(self):
        if not self._closing and self._paused:
            self._paused = False
            self._start_reading()

    def _read_ready(self):
        try:
            data = os.read(self._fileno, _CHUNK)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as e:
            self._fatal_error(e, "Fatal read error on pipe transport")
            return
        if data:
            self._protocol.data_received(data)
            return
        self._closing = True
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._protocol.eof_received)
        self._loop.call_soon(self._call_connection_lost, None)

    def close(self):
        if not self._closing:
            self._close(None)

    def _close(self, exc):
        self._closing = True
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._call_connection_lost, exc)


class WritePipeTransport(_PipeTransport, WriteTransport):
    """Puts what a protocol writes into a pipe."""

    def __init__(self, loop, pipe, protocol, waiter=None, extra=None):
        super().__init__(extra)
        self._buffer = bytearray()
        self._high, self._low = _HIGH_WATER, _HIGH_WATER // 4
        self._protocol_paused = False
        self._begin(
            loop, pipe, protocol, (_PIPE, _SOCKET, _DEVICE),
            "Pipe transport is only for pipes, sockets and character devices",
        )
        if self._kind != _DEVICE:
            # it can be read when the other end is closed
            loop.call_soon(self._watch_other_end)
        if waiter is not None:
            loop.call_soon(_succeed, waiter)

    def _watch_other_end(self):
        if not self._closing:
            self._loop._add_reader(self._fileno, self._other_end_closed)

    def _other_end_closed(self):
        self._close(BrokenPipeError() if self._buffer else None)

    def get_write_buffer_size(self):
        return len(self._buffer)

    def get_write_buffer_limits(self):
        return self._low, self._high

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = _HIGH_WATER if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high, self._low = high, low
        self._maybe_pause()

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")
        if not data or self._closing:
            return
        if not self._buffer:
            try:
                sent = os.write(self._fileno, data)
            except (BlockingIOError, InterruptedError):
                sent = 0
            except OSError as e:
                self._fatal_error(e, "Fatal write error on pipe transport")
                return
            if sent == len(data):
                return
            data = memoryview(data)[sent:]
            self._loop._add_writer(self._fileno, self._write_ready)
        self._buffer += data
        self._maybe_pause()

    def _write_ready(self):
        try:
            sent = os.write(self._fileno, self._buffer)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as e:
            self._fatal_error(e, "Fatal write error on pipe transport")
            return
        del self._buffer[:sent]
        if self._protocol_paused and len(self._buffer) <= self._low:
            self._protocol_paused = False
            self._call_protocol("resume_writing")
        if not self._buffer:
            self._loop._remove_writer(self._fileno)
            if self._closing:
                self._loop._remove_reader(self._fileno)
                self._call_connection_lost(None)

    def _maybe_pause(self):
        if len(self._buffer) > self._high and not self._protocol_paused:
            self._protocol_paused = True
            self._call_protocol("pause_writing")

    def _call_protocol(self, name):
        try:
            getattr(self._protocol, name)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._loop.call_exception_handler({
                "message": f"protocol.{name}() failed", "exception": e, "transport": self,
                "protocol": self._protocol,
            })

    def can_write_eof(self):
        return True

    def write_eof(self):
        if not self._closing:
            self._closing = True
            if not self._buffer:
                self._loop._remove_reader(self._fileno)
                self._loop.call_soon(self._call_connection_lost, None)

    def close(self):
        if self._pipe is not None and not self._closing:
            self.write_eof()

    def abort(self):
        self._close(None)

    def _close(self, exc):
        if self._pipe is None:
            return
        self._closing = True
        if self._buffer:
            self._loop._remove_writer(self._fileno)
        self._buffer.clear()
        self._loop._remove_reader(self._fileno)
        self._loop.call_soon(self._call_connection_lost, exc)
