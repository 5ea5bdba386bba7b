"""Streams: files, and text and bytes in memory that look like files.

Here are the base classes and the streams in memory. Buffers around raw streams are in `_buffered`, text on top of
them in `_text`; both are loaded when they are first asked for. Files that `open` gives are made by the machine and
count as instances of these classes.
"""

import abc
import sys

import _io
from _io import UnsupportedOperation

__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
    "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
    "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "text_encoding", "DEFAULT_BUFFER_SIZE",
    "IncrementalNewlineDecoder",
]

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
BlockingIOError = BlockingIOError
open = open
FileIO = _io.FileIO

_BUFFERED = ("BufferedReader", "BufferedWriter", "BufferedRandom", "BufferedRWPair")
_TEXT = ("TextIOWrapper", "IncrementalNewlineDecoder")


def __getattr__(name):
    if name in _BUFFERED:
        from . import _buffered as part
    elif name in _TEXT:
        from . import _text as part
    else:
        raise AttributeError(f"module 'io' has no attribute {name!r}")
    for each in _BUFFERED if name in _BUFFERED else _TEXT:
        globals()[each] = getattr(part, each)
    return globals()[name]


def open_code(path):
    """Open a file of code for reading its bytes."""
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use where the caller named one, or none."""
    return "utf-8" if encoding is None else encoding


class IOBase(metaclass=abc.ABCMeta):
    """What all streams have. Subclasses define `read`, `write` or both."""

    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable." if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable." if msg is None else msg)

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable." if msg is None else msg)

    def seek(self, offset, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def fileno(self):
        self._unsupported("fileno")

    def isatty(self):
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def readline(self, size=-1, /):
        if size is None:
            size = -1
        elif not hasattr(size, "__index__"):
            raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
        line = bytearray()
        peek = getattr(self, "peek", None)
        while size < 0 or len(line) < size:
            count = 1
            if peek is not None:
                ahead = peek(1)
                if ahead:
                    count = ahead.find(b"\n") + 1 or len(ahead)
                    if size >= 0:
                        count = min(count, size - len(line))
            part = self.read(count)
            if not part:
                break
            if not isinstance(part, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{type(part).__name__}'")
            line += part
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        if hint is None or hint <= 0:
            return list(self)
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if total >= hint:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class RawIOBase(IOBase):
    """Raw bytes: subclasses define `readinto`, `write` or both."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        if count is None:
            return None
        return bytes(buffer[:count])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b"".join(parts) if parts or part is not None else None

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, data, /):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    """Bytes with a buffer."""

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def _fill(self, buffer, read):
        try:
            view = memoryview(buffer)
        except TypeError:
            view = None
        if view is None or view.readonly:
            raise TypeError(f"readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}")
        with view, view.cast("B") as target:
            wanted = len(target)
            data = read(wanted)
            if len(data) > wanted:
                raise ValueError(f"read() returned too much data: {wanted} bytes requested, {len(data)} returned")
            target[: len(data)] = data
        return len(data)

    def readinto(self, buffer, /):
        return self._fill(buffer, self.read)

    def readinto1(self, buffer, /):
        return self._fill(buffer, self.read1)

    def write(self, data, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    """Text."""

    encoding = None
    errors = None
    newlines = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument 1 must be str, not {type(text).__name__}")
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


RawIOBase.register(_io.FileIO)
BufferedIOBase.register(_io.BufferedReader)
BufferedIOBase.register(_io.BufferedWriter)
BufferedIOBase.register(_io.BufferedRandom)
TextIOBase.register(_io.TextIOWrapper)
TextIOBase.register(type(sys.__stdout__))
BufferedIOBase.register(type(sys.__stdin__.buffer))
BufferedIOBase.register(type(sys.__stdout__.buffer))

from ._memory import BytesIO, StringIO
