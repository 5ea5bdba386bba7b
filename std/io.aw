"""Streams: files, and text and bytes in memory that look like files."""

import abc
from _io import (
    BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOWrapper, UnsupportedOperation, open,
)

__all__ = [
    "BlockingIOError", "BufferedIOBase", "BufferedRandom", "BufferedReader", "BufferedWriter", "BytesIO",
    "DEFAULT_BUFFER_SIZE", "FileIO", "IOBase", "RawIOBase", "SEEK_CUR", "SEEK_END", "SEEK_SET", "StringIO",
    "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "open", "open_code", "text_encoding",
]

DEFAULT_BUFFER_SIZE = 65536
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
BlockingIOError = BlockingIOError


def open_code(path):
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    return "utf-8" if encoding is None else encoding


class IOBase(metaclass=abc.ABCMeta):
    """What all streams have. Subclasses define `read`, `write` or both."""

    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def seek(self, offset, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def flush(self):
        self._check_open()

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
        self._check_open()
        return False

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def readline(self, size=-1, /):
        if size is None:
            size = -1
        parts = []
        length = 0
        while size < 0 or length < size:
            part = self.read(1)
            if not part:
                break
            parts.append(part)
            length += 1
            if part in ("\n", b"\n"):
                break
        return type(parts[0])().join(parts) if parts else self._empty

    _empty = b""

    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._check_open()
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
        return b"".join(parts)


class BufferedIOBase(IOBase):
    """Bytes with a buffer."""

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    """Text."""

    encoding = None
    errors = None
    newlines = None
    _empty = ""

    def read(self, size=-1, /):
        self._unsupported("read")

    def write(self, text, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


RawIOBase.register(FileIO)
BufferedIOBase.register(BufferedReader)
BufferedIOBase.register(BufferedWriter)
BufferedIOBase.register(BufferedRandom)
TextIOBase.register(TextIOWrapper)


class StringIO(TextIOBase):
    """Text in memory that looks like a file."""

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and newline not in ("", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._text = self._translate(initial_value or "")
        # what was written at the end and not yet joined
        self._parts = []
        self._at = 0

    def _translate(self, text):
        if self._newline is None:
            return text.replace("\r\n", "\n").replace("\r", "\n")
        if self._newline in ("\r", "\r\n"):
            return text.replace("\n", self._newline)
        return text

    def _join(self):
        if self._parts:
            self._text += "".join(self._parts)
            self._parts.clear()
            self._at = len(self._text)

    def write(self, text, /):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        length = len(text)
        text = self._translate(text)
        if self._parts or self._at == len(self._text):
            if text:
                self._parts.append(text)
            return length
        old = self._text
        if self._at > len(old):
            old += "\0" * (self._at - len(old))
        self._text = old[: self._at] + text + old[self._at + len(text) :]
        self._at += len(text)
        return length

    def read(self, size=-1, /):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        self._join()
        end = len(self._text) if size is None or size < 0 else self._at + size
        part = self._text[self._at : end]
        self._at += len(part)
        return part

    def readline(self, size=-1, /):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        self._join()
        text, start = self._text, self._at
        if self._newline in ("\r", "\r\n"):
            end = text.find(self._newline, start)
            end = len(text) if end < 0 else end + len(self._newline)
        else:
            end = text.find("\n", start) + 1 or len(text)
            if self._newline == "":
                lone = text.find("\r", start, end)
                if lone >= 0:
                    end = lone + (2 if text[lone + 1 : lone + 2] == "\n" else 1)
        if size is not None and size >= 0:
            end = min(end, start + size)
        part = text[start:end]
        self._at += len(part)
        return part

    def getvalue(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        self._join()
        return self._text

    def tell(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        self._join()
        return self._at

    def seek(self, offset, whence=0, /):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        self._join()
        if whence == 0:
            if offset < 0:
                raise ValueError(f"Negative seek position {offset}")
            self._at = offset
        elif whence not in (1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        elif offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._at = len(self._text)
        return self._at

    def truncate(self, size=None, /):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        self._join()
        if size is None:
            size = self._at
        elif size < 0:
            raise ValueError(f"Negative size value {size}")
        self._text = self._text[:size]
        return size

    def close(self):
        self._closed = True
        self._text = ""
        self._parts = []

    def flush(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def readable(self):
        self._check_open()
        return True

    def writable(self):
        self._check_open()
        return True

    def seekable(self):
        self._check_open()
        return True

    line_buffering = False


class BytesIO(BufferedIOBase):
    """Bytes in memory that look like a file."""

    def __init__(self, initial_bytes=b""):
        self._data = bytearray(initial_bytes or b"")
        self._at = 0

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    def write(self, data, /):
        self._check()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        at = self._at
        if at > len(self._data):
            self._data.extend(bytes(at - len(self._data)))
        self._data[at : at + len(data)] = data
        self._at = at + len(data)
        return len(data)

    def read(self, size=-1, /):
        self._check()
        end = len(self._data) if size is None or size < 0 else self._at + size
        part = bytes(self._data[self._at : end])
        self._at += len(part)
        return part

    read1 = read

    def readline(self, size=-1, /):
        self._check()
        end = self._data.find(b"\n", self._at) + 1 or len(self._data)
        if size is not None and size >= 0:
            end = min(end, self._at + size)
        part = bytes(self._data[self._at : end])
        self._at += len(part)
        return part

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        self._check()
        return memoryview(self._data)

    def tell(self):
        self._check()
        return self._at

    def seek(self, offset, whence=0, /):
        self._check()
        if whence == 0:
            if offset < 0:
                raise ValueError(f"negative seek value {offset}")
            self._at = offset
        elif whence == 1:
            self._at = max(0, self._at + offset)
        elif whence == 2:
            self._at = max(0, len(self._data) + offset)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._at

    def truncate(self, size=None, /):
        self._check()
        if size is None:
            size = self._at
        elif size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size

    def close(self):
        self._closed = True
        self._data = bytearray()

    def readable(self):
        self._check()
        return True

    writable = seekable = readable
