"""Buffers around raw streams that script made. Files that `open` gives have theirs in the machine."""

import _io
from _collections import _builtin
from io import DEFAULT_BUFFER_SIZE, BufferedIOBase, UnsupportedOperation
from ._memory import _content, _integer


class _Buffered(BufferedIOBase):
    # what readers and writers share: everything that is asked of the raw stream

    def _start(self, raw, buffer_size):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw = raw
        self._size = buffer_size
        # what was read from the raw stream and not yet given; what was taken and not yet written to it
        self._ahead = b""
        self._pending = bytearray()

    @property
    def raw(self):
        """The raw stream."""
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    def _open_raw(self, what=None):
        raw = self.raw
        if raw.closed:
            raise ValueError(f"{what} of closed file" if what else "I/O operation on closed file.")
        return raw

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self._open_raw().isatty()

    def seekable(self):
        return self.raw.seekable()

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def flush(self):
        self._open_raw("flush")
        self._flush_pending()

    def close(self):
        if self.raw is not None and not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def detach(self):
        """Give the raw stream away; the buffer is of no use afterwards."""
        raw = self.raw
        self.flush()
        self._raw = None
        return raw

    def __repr__(self):
        name = f"_io.{type(self).__name__}" if type(self).__module__ == "_io" else type(self).__qualname__
        try:
            return f"<{name} name={self.name!r}>"
        except (AttributeError, ValueError):
            return f"<{name}>"

    def tell(self):
        return self._open_raw().tell() - len(self._ahead) + len(self._pending)

    def seek(self, offset, whence=0, /):
        whence = _integer(whence)
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        raw = self._open_raw()
        offset = _integer(offset)
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        self._flush_pending()
        if whence == 1:
            offset -= len(self._ahead)
        self._ahead = b""
        return raw.seek(offset, whence)

    # ------------------------------------------------------------ reading

    def _read_raw(self, size):
        data = self._open_raw("read").read(size)
        if data is not None and not isinstance(data, bytes):
            raise OSError(f"raw readinto() failed: read() returned {type(data).__name__}")
        return data

    def _read(self, size=-1, /):
        if size is None:
            size = -1
        if not hasattr(size, "__index__"):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._open_raw("read")
        self._flush_pending()
        if 0 <= size <= len(self._ahead):
            data, self._ahead = self._ahead[:size], self._ahead[size:]
            return data
        parts, total = [self._ahead], len(self._ahead)
        self._ahead = b""
        while size < 0 or total < size:
            part = self._read_raw(self._size if size < 0 else max(self._size, size - total))
            if not part:
                if part is None and not total:
                    return None
                break
            parts.append(part)
            total += len(part)
        data = b"".join(parts)
        if 0 <= size < total:
            data, self._ahead = data[:size], data[size:]
        return data

    def _read1(self, size=-1, /):
        self._open_raw("read")
        if size < 0:
            size = self._size
        if size == 0:
            return b""
        self._flush_pending()
        if not self._ahead:
            self._ahead = self._read_raw(max(size, 1)) or b""
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def _peek(self, size=0, /):
        self._open_raw("peek")
        self._flush_pending()
        if not self._ahead:
            self._ahead = self._read_raw(self._size) or b""
        return self._ahead

    # ------------------------------------------------------------ writing

    def _write(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = _content(data)
        raw = self._open_raw("write to") if not self.raw.closed else None
        if raw is None:
            raise ValueError("write to closed file")
        if self._ahead:
            raw.seek(-len(self._ahead), 1)
            self._ahead = b""
        if len(self._pending) + len(data) > self._size:
            self._flush_pending()
        self._pending += data
        if len(self._pending) > self._size:
            self._flush_pending()
        return len(data)

    def _flush_pending(self):
        while self._pending:
            count = self.raw.write(bytes(self._pending))
            if count is None:
                raise BlockingIOError(11, "write could not complete without blocking", 0)
            if not 0 <= count <= len(self._pending):
                raise OSError(
                    f"raw write() returned invalid length {count} (should have been between 0 and "
                    f"{len(self._pending)})"
                )
            del self._pending[:count]

    def _truncate(self, size=None, /):
        self.flush()
        if size is None:
            size = self.tell()
        if self._ahead:
            self.raw.seek(-len(self._ahead), 1)
            self._ahead = b""
        return self.raw.truncate(size)


@_builtin
class BufferedReader(_Buffered):
    """Reads ahead from a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        self._start(raw, buffer_size)

    def writable(self):
        return False

    read, read1, peek = _Buffered._read, _Buffered._read1, _Buffered._peek


@_builtin
class BufferedWriter(_Buffered):
    """Collects what is written to a raw stream."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._start(raw, buffer_size)

    def readable(self):
        return False

    write, truncate = _Buffered._write, _Buffered._truncate


@_builtin
class BufferedRandom(_Buffered):
    """Reads ahead from a raw stream and collects what is written to it."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._start(raw, buffer_size)

    read, read1, peek = _Buffered._read, _Buffered._read1, _Buffered._peek
    write, truncate = _Buffered._write, _Buffered._truncate


@_builtin
class BufferedRWPair(BufferedIOBase):
    """A stream to read from and another to write to, as one."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, data, /):
        return self.writer.write(data)

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def flush(self):
        return self.writer.flush()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


for _kind in (BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    _kind.__module__ = "_io"
BufferedReader.register(_io.BufferedReader)
BufferedWriter.register(_io.BufferedWriter)
BufferedRandom.register(_io.BufferedRandom)
