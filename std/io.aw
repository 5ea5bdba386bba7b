"""Files in memory, and the names by which files are known."""

import builtins
import sys

__all__ = [
    "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase", "BufferedReader",
    "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation",
    "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE", "BlockingIOError", "text_encoding",
]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = builtins.BlockingIOError


class UnsupportedOperation(OSError, ValueError):
    """What a file cannot do."""


def _unsupported(name):
    raise UnsupportedOperation(name)


class IOBase:
    """What all files share: context management, lines, `closed`."""

    closed = False

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def close(self):
        self.flush()
        self.closed = True

    def flush(self):
        self._check()

    def fileno(self):
        _unsupported("fileno")

    def isatty(self):
        self._check()
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def seek(self, offset, whence=SEEK_SET, /):
        _unsupported("seek")

    def tell(self):
        return self.seek(0, SEEK_CUR)

    def truncate(self, size=None, /):
        _unsupported("truncate")

    def readline(self, size=-1, /):
        size = -1 if size is None else size
        parts = []
        got = 0
        while size < 0 or got < size:
            part = self.read(1)
            if not part:
                break
            parts.append(part)
            got += 1
            if part in ("\n", b"\n"):
                break
        return (b"" if not parts else parts[0][:0]).join(parts)

    def readlines(self, hint=-1, /):
        lines, size = [], 0
        for line in self:
            lines.append(line)
            size += len(line)
            if hint is not None and 0 < hint <= size:
                break
        return lines

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *_):
        self.close()


class RawIOBase(IOBase):
    """Unbuffered bytes; a subclass has `readinto` and `write`."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b"".join(parts)

    def readinto(self, buffer, /):
        _unsupported("readinto")

    def write(self, data, /):
        _unsupported("write")


class BufferedIOBase(IOBase):
    """Buffered bytes."""

    def read(self, size=-1, /):
        _unsupported("read")

    def read1(self, size=-1, /):
        _unsupported("read1")

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def readinto1(self, buffer, /):
        return self.readinto(buffer)

    def write(self, data, /):
        _unsupported("write")

    def detach(self):
        _unsupported("detach")


class TextIOBase(IOBase):
    """Text."""

    encoding = errors = newlines = None

    def read(self, size=-1, /):
        _unsupported("read")

    def readline(self, size=-1, /):
        _unsupported("readline")

    def write(self, text, /):
        _unsupported("write")

    def detach(self):
        _unsupported("detach")


def _size(size):
    if size is None:
        return -1
    if not hasattr(size, "__index__"):
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return size.__index__()


class StringIO(TextIOBase):
    """A text file in memory."""

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._newline = newline
        self._text = ""
        self._added = []  # what stands behind `_text`, in pieces
        self._at = 0
        if initial_value:
            self.write(initial_value)
            self._at = 0

    def _whole(self):
        if self._added:
            self._text += "".join(self._added)
            self._added = []
        return self._text

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def getvalue(self):
        """All of the text."""
        self._check()
        return self._whole()

    def write(self, text, /):
        """Write at the position; how many characters that were."""
        self._check()
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got {type(text).__name__!r}")
        count = len(text)
        if self._newline != "\n":
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            elif self._newline:
                text = text.replace("\n", self._newline)
        if not text:
            return count
        at = self._at
        if at is None:  # at the end
            self._added.append(text)
            return count
        whole = self._whole()
        if at > len(whole):
            whole += "\0" * (at - len(whole))
        if at >= len(whole):
            self._text = whole
            self._added.append(text)
            self._at = None
        else:
            self._text = whole[:at] + text + whole[at + len(text) :]
            self._at = at + len(text)
        return count

    def _place(self):
        if self._at is None:
            self._at = len(self._whole())
        return self._at

    def read(self, size=-1, /):
        """The next `size` characters, or all that follow."""
        self._check()
        size = _size(size)
        at, whole = self._place(), self._whole()
        if at >= len(whole):
            return ""
        end = len(whole) if size < 0 else min(at + size, len(whole))
        self._at = end
        return whole[at:end]

    def readline(self, size=-1, /):
        """The next line, with its end."""
        self._check()
        size = _size(size)
        at, whole = self._place(), self._whole()
        if at >= len(whole):
            return ""
        if self._newline == "":
            ends = [i for i in (whole.find("\n", at), whole.find("\r", at)) if i >= 0]
            end = min(ends) + 1 if ends else len(whole)
            if whole[end - 1 : end + 1] == "\r\n":
                end += 1
        else:
            mark = self._newline or "\n"
            found = whole.find(mark, at)
            end = found + len(mark) if found >= 0 else len(whole)
        if size >= 0:
            end = min(end, at + size)
        self._at = end
        return whole[at:end]

    def seek(self, offset, whence=SEEK_SET, /):
        """Go to a position; only the ends can be gone to otherwise."""
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == SEEK_SET and offset < 0:
            raise ValueError(f"Negative seek position {offset}")
        if whence != SEEK_SET and offset != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == SEEK_SET:
            self._at = offset
        elif whence == SEEK_END:
            self._at = len(self._whole())
        return self._place()

    def tell(self):
        self._check()
        return self._place()

    def truncate(self, size=None, /):
        """Drop what follows the position, or the first `size` characters."""
        self._check()
        size = self._place() if size is None else size
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        at = self._place()
        self._text = self._whole()[:size]
        self._at = at
        return size

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def close(self):
        self.closed = True
        self._text, self._added = "", []

    @property
    def line_buffering(self):
        self._check()
        return False


class BytesIO(BufferedIOBase):
    """A binary file in memory."""

    def __init__(self, initial_bytes=b""):
        self._data = bytearray(initial_bytes or b"")
        self._at = 0

    def getvalue(self):
        """All of the bytes."""
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        """The bytes, to be looked at without a copy."""
        self._check()
        return memoryview(self._data)

    def write(self, data, /):
        """Write at the position; how many bytes that were."""
        self._check()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        at, end = self._at, len(self._data)
        if at > end:
            self._data.extend(bytes(at - end))
        if at >= end:
            self._data.extend(data)
        else:
            self._data[at : at + len(data)] = data
        self._at = at + len(data)
        return len(data)

    def read(self, size=-1, /):
        """The next `size` bytes, or all that follow."""
        self._check()
        size = _size(size)
        at = self._at
        end = len(self._data)
        if at >= end:
            return b""
        if size >= 0:
            end = min(at + size, end)
        self._at = end
        return bytes(self._data[at:end])

    read1 = read

    def readline(self, size=-1, /):
        """The next line, with its end."""
        self._check()
        size = _size(size)
        found = self._data.find(b"\n", self._at)
        end = found + 1 if found >= 0 else len(self._data)
        if size >= 0:
            end = min(end, self._at + size)
        return self.read(max(end - self._at, 0))

    def seek(self, offset, whence=SEEK_SET, /):
        """Go to a position, counted from the start, from here or from the end."""
        self._check()
        if whence == SEEK_SET:
            if offset < 0:
                raise ValueError(f"negative seek value {offset}")
        elif whence == SEEK_CUR:
            offset += self._at
        elif whence == SEEK_END:
            offset += len(self._data)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._at = max(offset, 0)
        return self._at

    def tell(self):
        self._check()
        return self._at

    def truncate(self, size=None, /):
        """Drop what follows the position, or the first `size` bytes."""
        self._check()
        size = self._at if size is None else size
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def close(self):
        self.closed = True
        self._data = bytearray()


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use where none was asked for."""
    return "utf-8" if encoding is None else encoding


TextIOWrapper = type(sys.__stdout__) if hasattr(sys, "__stdout__") else type(sys.stdout)


def __getattr__(name):
    if name == "open" or name == "open_code":
        return builtins.open
    if name in ("FileIO", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom"):
        value = type(name, (RawIOBase if name == "FileIO" else BufferedIOBase,), {"__module__": "io"})
        globals()[name] = value
        return value
    raise AttributeError(f"module 'io' has no attribute {name!r}")
