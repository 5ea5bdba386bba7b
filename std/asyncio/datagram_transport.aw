"""The transport of datagram sockets."""

from _collections import deque
from asyncio.socket_transport import _HIGH_WATER, _succeed
from asyncio.transports import DatagramTransport


class _DatagramTransport(DatagramTransport):
    def __init__(self, loop, sock, protocol, address=None, waiter=None):
        super().__init__({"socket": sock, "sockname": sock.getsockname(), "peername": address})
        self._loop = loop
        self._sock = sock
        self._protocol = protocol
        self._address = address
        # what waits to be sent, and its bytes in all
        self._buffer = deque()
        self._buffer_size = 0
        self._protocol_paused = False
        self._closing = False
        self._lost = False
        self._reader = self._read_ready
        self._writer = self._write_ready
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._watch)
        if waiter is not None:
            loop.call_soon(_succeed, waiter)

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._closing

    def get_write_buffer_size(self):
        return self._buffer_size

    def _watch(self):
        if not self._lost:
            self._loop._watch(
                self._sock, None if self._closing else self._reader, self._writer if self._buffer else None,
            )

    def _read_ready(self):
        if self._closing:
            return
        try:
            received = self._sock.recvfrom()
        except OSError as e:
            self._protocol.error_received(e)
            return
        if received is not None:
            self._protocol.datagram_received(*received)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray)):
            name = type(data).__name__
            if name != "memoryview":
                raise TypeError(f"data argument must be a bytes-like object, not {name!r}")
        if self._address is not None and addr not in (None, self._address):
            raise ValueError(f"Invalid address: must be None or {self._address}")
        if self._lost:
            return
        data = bytes(data)
        if not self._buffer:
            try:
                if self._send(data, addr) is not None:
                    return
            except OSError as e:
                self._protocol.error_received(e)
                return
        self._buffer.append((data, addr))
        self._buffer_size += len(data)
        if self._buffer_size > _HIGH_WATER and not self._protocol_paused:
            self._protocol_paused = True
            self._protocol.pause_writing()
        self._watch()

    def _send(self, data, addr):
        if self._address is not None:
            return self._sock.send(data)
        return self._sock.sendto(data, addr)

    def _write_ready(self):
        while self._buffer:
            data, addr = self._buffer[0]
            try:
                if self._send(data, addr) is None:
                    break
            except OSError as e:
                self._protocol.error_received(e)
            self._buffer.popleft()
            self._buffer_size -= len(data)
        if self._protocol_paused and self._buffer_size <= _HIGH_WATER // 4:
            self._protocol_paused = False
            self._protocol.resume_writing()
        self._watch()
        if self._closing and not self._buffer:
            self._finish(None)

    def close(self):
        if self._closing:
            return
        self._closing = True
        self._watch()
        if not self._buffer:
            self._finish(None)

    def abort(self):
        self._closing = True
        self._buffer.clear()
        self._finish(None)

    def _finish(self, exc):
        if not self._lost:
            self._loop._watch(self._sock, None, None)
            self._lost = True
            self._loop.call_soon(self._call_connection_lost, exc)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._sock.close()
