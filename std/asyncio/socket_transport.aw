"""The transport of stream sockets: it reads when there is something to read and writes when there is room."""

from asyncio.protocols import BufferedProtocol
from asyncio.transports import Transport

# bytes taken in one go
_CHUNK = 256 * 1024
# bytes waiting to be written above which the protocol is asked to pause
_HIGH_WATER = 64 * 1024


class _SocketTransport(Transport):
    def __init__(self, loop, sock, protocol, waiter=None, server=None, peername=None):
        try:
            sockname = sock.getsockname()
        except OSError:
            sockname = None
        if peername is None:
            try:
                peername = sock.getpeername()
            except OSError:
                pass
        super().__init__({"socket": sock, "sockname": sockname, "peername": peername})
        self._loop = loop
        self._sock = sock
        self._protocol = protocol
        self._server = server
        self._buffer = bytearray()
        self._high, self._low = _HIGH_WATER, _HIGH_WATER // 4
        self._protocol_paused = False
        self._closing = False
        self._lost = False
        self._eof = False
        self._paused = False
        # bound once: the loop compares callbacks by identity
        self._reader = self._read_ready
        self._writer = self._write_ready
        self._reading = self._writing = False
        if server is not None:
            server._attach(self)
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._start_reading)
        if waiter is not None:
            loop.call_soon(_succeed, waiter)

    def __repr__(self):
        if self._lost:
            state = "closed"
        else:
            state = "closing" if self._closing else "open"
            state += " read=polling" if self._reading else " read=idle"
            state += f" write=<{'polling' if self._writing else 'idle'}, bufsize={len(self._buffer)}>"
        return f"<{type(self).__name__} {state}>"

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def _watch(self, reading, writing):
        self._reading, self._writing = reading, writing
        self._loop._watch(self._sock, self._reader if reading else None, self._writer if writing else None)

    # reading

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._watch(False, self._writing)

    def resume_reading(self):
        if not self._closing and self._paused:
            self._paused = False
            self._start_reading()

    def _start_reading(self):
        if self.is_reading() and not self._reading and not self._lost:
            self._watch(True, self._writing)

    def _read_ready(self):
        if self._lost:
            return
        try:
            data = self._sock.recv(_CHUNK)
        except OSError as e:
            self._fatal(e, "Fatal read error on socket transport")
            return
        if data is None:
            return
        try:
            if not data:
                keep_open = self._protocol.eof_received()
            elif isinstance(self._protocol, BufferedProtocol):
                self._fill_buffer(data)
                return
            else:
                self._protocol.data_received(data)
                return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._fatal(e, "Fatal error: protocol.data_received() call failed.")
            return
        if self._lost:
            return
        # nothing more to read; our side stays open if the protocol wants it so
        if keep_open:
            self._watch(False, self._writing)
        else:
            self.close()

    def _fill_buffer(self, data):
        view = memoryview(data)
        while view:
            buffer = self._protocol.get_buffer(len(view))
            count = min(len(buffer), len(view))
            if not count:
                raise RuntimeError("get_buffer() returned an empty buffer")
            buffer[:count] = view[:count]
            self._protocol.buffer_updated(count)
            view = view[count:]

    # writing

    def write(self, data):
        if not isinstance(data, (bytes, bytearray)):
            name = type(data).__name__
            if name != "memoryview":
                raise TypeError(f"data argument must be a bytes-like object, not {name!r}")
            data = bytes(data)
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data or self._lost:
            return
        if not self._buffer:
            try:
                sent = self._sock.send(data)
            except OSError as e:
                self._fatal(e, "Fatal write error on socket transport")
                return
            if sent == len(data):
                return
            if sent:
                data = data[sent:]
            self._watch(self._reading, True)
        self._buffer += data
        if len(self._buffer) > self._high and not self._protocol_paused:
            self._protocol_paused = True
            self._call_protocol("pause_writing")

    def _write_ready(self):
        if self._lost:
            return
        try:
            sent = self._sock.send(self._buffer)
        except OSError as e:
            self._buffer.clear()
            self._fatal(e, "Fatal write error on socket transport")
            return
        if sent:
            del self._buffer[:sent]
        if self._protocol_paused and len(self._buffer) <= self._low:
            self._protocol_paused = False
            self._call_protocol("resume_writing")
        if not self._buffer and not self._lost:
            self._watch(self._reading, False)
            if self._closing:
                self._finish(None)
            elif self._eof:
                self._sock.shutdown_write()

    def _call_protocol(self, name):
        try:
            getattr(self._protocol, name)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._loop.call_exception_handler({
                "message": f"protocol.{name}() failed",
                "exception": e,
                "transport": self,
                "protocol": self._protocol,
            })

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = _HIGH_WATER if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high, self._low = high, low
        if len(self._buffer) > high and not self._protocol_paused:
            self._protocol_paused = True
            self._call_protocol("pause_writing")

    def get_write_buffer_limits(self):
        return (self._low, self._high)

    def get_write_buffer_size(self):
        return len(self._buffer)

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._sock.shutdown_write()

    # the end

    def close(self):
        if self._closing:
            return
        self._closing = True
        if not self._lost:
            self._watch(False, bool(self._buffer))
        if not self._buffer:
            self._finish(None)

    def abort(self):
        self._force_close(None)

    def _fatal(self, exc, message):
        if not isinstance(exc, OSError):
            self._loop.call_exception_handler({
                "message": message,
                "exception": exc,
                "transport": self,
                "protocol": self._protocol,
            })
        self._force_close(exc)

    def _force_close(self, exc):
        if self._lost:
            return
        self._buffer.clear()
        self._closing = True
        self._finish(exc)

    def _finish(self, exc):
        """No more reading or writing; the protocol hears of it soon."""
        if not self._lost:
            self._lost = True
            self._watch(False, False)
            self._loop.call_soon(self._call_connection_lost, exc)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._sock.close()
            server, self._server = self._server, None
            if server is not None:
                server._detach(self)


def _succeed(future):
    if not future.cancelled() and not future.done():
        future.set_result(None)
