"""Protocols: what a transport calls when something happens on a connection."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    __slots__ = ()

    def connection_made(self, transport):
        """The connection stands."""

    def connection_lost(self, exc):
        """It is closed; `exc` says why, None for a regular end."""

    def pause_writing(self):
        """The transport's buffer is full: write no more for now."""

    def resume_writing(self):
        """There is room again."""


class Protocol(BaseProtocol):
    __slots__ = ()

    def data_received(self, data):
        """Bytes came."""

    def eof_received(self):
        """The other end writes no more; a true answer keeps our side open."""


class BufferedProtocol(BaseProtocol):
    __slots__ = ()

    def get_buffer(self, sizehint):
        """A buffer to receive into."""

    def buffer_updated(self, nbytes):
        """So many bytes came into it."""

    def eof_received(self):
        """The other end writes no more."""


class DatagramProtocol(BaseProtocol):
    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram came."""

    def error_received(self, exc):
        """Sending or receiving failed."""


class SubprocessProtocol(BaseProtocol):
    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The child wrote."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe to the child is closed."""

    def process_exited(self):
        """The child has ended."""
