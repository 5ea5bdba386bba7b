"""`StringIO` and `BytesIO`: text and bytes in memory that look like files."""

from _collections import _builtin
from io import BufferedIOBase, TextIOBase, UnsupportedOperation


def _whole(value):
    if not hasattr(value, "__index__"):
        raise TypeError(f"argument should be integer or None, not '{type(value).__name__}'")
    return value.__index__()


def _integer(value):
    if not hasattr(value, "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


@_builtin
class StringIO(TextIOBase):
    """Text in memory that looks like a file."""

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline is not None and newline not in ("", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._seen = set()
        self._text = self._translate(initial_value or "")
        # what was written at the end and not yet joined
        self._parts = []
        self._at = 0
        self._closed = False

    def _translate(self, text):
        newline = self._newline
        if newline == "\n":
            return text
        if newline:
            return text.replace("\n", newline)
        if "\r" in text or "\n" in text:
            rest = text.replace("\r\n", "")
            if len(rest) != len(text):
                self._seen.add("\r\n")
            self._seen.update({end for end in "\r\n" if end in rest})
            if newline is None:
                return text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    @property
    def line_buffering(self):
        self._check()
        return False

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def _join(self):
        if self._parts:
            self._text += "".join(self._parts)
            self._parts.clear()
            self._at = len(self._text)

    @property
    def newlines(self):
        if self._newline or not self._seen:
            return None
        seen = tuple([end for end in ("\r", "\n", "\r\n") if end in self._seen])
        return seen[0] if len(seen) == 1 else seen

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        if self._closed:
            raise ValueError("I/O operation on closed file")
        length = len(text)
        if self._newline != "\n":
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
        self._check()
        self._join()
        if size is not None:
            size = _whole(size)
        end = len(self._text) if size is None or size < 0 else self._at + size
        part = self._text[self._at : end]
        self._at += len(part)
        return part

    def readline(self, size=-1, /):
        self._check()
        self._join()
        if size is not None:
            size = _whole(size)
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
        """The whole text."""
        self._check()
        self._join()
        return self._text

    def tell(self):
        self._check()
        self._join()
        return self._at

    def seek(self, offset, whence=0, /):
        self._check()
        self._join()
        offset, whence = _integer(offset), _integer(whence)
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
        self._check()
        self._join()
        if size is None:
            size = self._at
        else:
            size = _whole(size)
            if size < 0:
                raise ValueError(f"Negative size value {size}")
        self._text = self._text[:size]
        return size

    def close(self):
        self._closed = True
        self._text = ""
        self._parts = []

    def flush(self):
        self._checkClosed()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def __getstate__(self):
        return self.getvalue(), self._newline, self._at, dict(self.__dict__)

    def __setstate__(self, state):
        text, newline, position, attributes = state
        self.__dict__.update(attributes or {})
        self._text, self._parts, self._newline, self._at, self._closed = text, [], newline, position, False


@_builtin
class BytesIO(BufferedIOBase):
    """Bytes in memory that look like a file."""

    def __init__(self, initial_bytes=b""):
        if initial_bytes is None:
            initial_bytes = b""
        self._data = bytearray(_content(initial_bytes))
        self._at = 0
        self._closed = False

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    def write(self, data, /):
        self._check()
        data = _content(data)
        if not data:
            return 0
        at = self._at
        if at > len(self._data):
            self._data.extend(bytes(at - len(self._data)))
        self._data[at : at + len(data)] = data
        self._at = at + len(data)
        return len(data)

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            self.write(line)

    def _size(self, size):
        if size is None:
            return -1
        return _whole(size)

    def read(self, size=-1, /):
        self._check()
        size = self._size(size)
        end = len(self._data) if size < 0 else self._at + size
        part = bytes(self._data[self._at : end])
        self._at += len(part)
        return part

    read1 = read

    def readline(self, size=-1, /):
        self._check()
        size = self._size(size)
        end = self._data.find(b"\n", self._at) + 1 or len(self._data)
        if size >= 0:
            end = min(end, self._at + size)
        part = bytes(self._data[self._at : end])
        self._at += len(part)
        return part

    def getvalue(self):
        """The whole content."""
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        """A view of the content that can change it."""
        self._check()
        return memoryview(self._data)

    def tell(self):
        self._check()
        return self._at

    def seek(self, offset, whence=0, /):
        self._check()
        offset, whence = _integer(offset), _integer(whence)
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
        else:
            size = _whole(size)
            if size < 0:
                raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size

    def close(self):
        self._closed = True
        self._data = bytearray()

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def __getstate__(self):
        return self.getvalue(), self._at, dict(self.__dict__)

    def __setstate__(self, state):
        data, position, attributes = state
        self.__dict__.update(attributes or {})
        self._data, self._at, self._closed = bytearray(data), position, False


def _content(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        view = memoryview(data)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    with view:
        if not view.c_contiguous:
            raise BufferError("memoryview: underlying buffer is not C-contiguous")
        return view.tobytes()


for _kind in (StringIO, BytesIO):
    _kind.__module__ = "_io"
