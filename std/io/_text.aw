"""Text on top of byte streams that script made. Files that `open` gives have theirs in the machine."""

import sys

import _io
from _collections import _builtin
from io import DEFAULT_BUFFER_SIZE, TextIOBase, UnsupportedOperation

# encodings whose first bytes say how the rest is to be read, and what the rest is in
_MARKED = {
    "utf-16": [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"", "utf-16-le")],
    "utf-32": [(b"\xff\xfe\0\0", "utf-32-le"), (b"\0\0\xfe\xff", "utf-32-be"), (b"", "utf-32-le")],
    "utf-8-sig": [(b"\xef\xbb\xbf", "utf-8"), (b"", "utf-8")],
}


def _whole_part(data, encoding):
    # how much of the data ends with a whole character
    if encoding.startswith("utf-16"):
        end = len(data) & ~1
        if end >= 2:
            high = data[end - 1] if encoding.endswith("le") else data[end - 2]
            if 0xD8 <= high < 0xDC:
                end -= 2
        return end
    if encoding.startswith("utf-32"):
        return len(data) & ~3
    if encoding == "utf-8":
        for back in range(1, min(4, len(data)) + 1):
            byte = data[-back]
            if byte < 0x80:
                break
            if byte >= 0xF5:
                break
            if byte >= 0xC2:
                wanted = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                return len(data) - back if back < wanted else len(data)
    return len(data)


def _canonical(encoding):
    name = encoding.lower().replace("_", "-")
    return {"utf8": "utf-8", "u8": "utf-8", "utf16": "utf-16", "utf32": "utf-32", "utf-8-sig": "utf-8-sig"}.get(name, name)


def _after(text, count):
    # the place in untranslated text after `count` translated characters
    at = 0
    while count > 0:
        pair = text.find("\r\n", at)
        if pair < 0 or pair - at >= count:
            return min(at + count, len(text))
        count -= pair - at + 1
        at = pair + 2
    return at


def _shown_newlines(seen):
    found = tuple([end for end in ("\r", "\n", "\r\n") if end in seen])
    return None if not found else found[0] if len(found) == 1 else found


def _note_newlines(seen, text):
    if "\r" in text:
        rest = text.replace("\r\n", "")
        if len(rest) != len(text):
            seen.add("\r\n")
        if "\r" in rest:
            seen.add("\r")
        text = rest
    if "\n" in text:
        seen.add("\n")


@_builtin
class IncrementalNewlineDecoder:
    """Turns line ends into `\\n`, piece by piece, behind another decoder or none."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._seen = set()
        self._pending = False

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._pending and (text or final):
            text = "\r" + text
            self._pending = False
        # the other half of a line end may follow
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._pending = True
        _note_newlines(self._seen, text)
        if self.translate:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        data, flag = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, flag << 1 | self._pending

    def setstate(self, state):
        data, flag = state
        self._pending = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flag >> 1))

    def reset(self):
        self._seen.clear()
        self._pending = False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return _shown_newlines(self._seen)


@_builtin
class TextIOWrapper(TextIOBase):
    """Text that is kept as bytes in another stream."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError(f"TextIOWrapper() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        if errors is not None and not isinstance(errors, str):
            raise TypeError(f"TextIOWrapper() argument 'errors' must be str or None, not {type(errors).__name__}")
        self._set_newline(newline)
        self._set_encoding("UTF-8" if encoding in (None, "locale") else encoding, errors)
        self._buffer = buffer
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through)
        self._seen = set()
        # bytes that are not yet text, text that is not yet given, text that is not yet written
        self._bytes = b""
        self._text = ""
        self._pending = []
        self._size = 0
        self._at_end = False
        self._telling = True
        self._has_read = False
        self._seekable = buffer.seekable()
        self._start()

    def _start(self):
        # whether a mark is still to be read or written
        self._mark_to_read = self._codec in _MARKED
        self._mark_to_write = self._codec in _MARKED
        if self._mark_to_write and self._seekable and self._buffer.writable():
            try:
                self._mark_to_write = self._buffer.tell() == 0
            except OSError:
                pass

    def _set_newline(self, newline):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"TextIOWrapper() argument 'newline' must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        self._newline = newline

    def _set_encoding(self, encoding, errors):
        "".encode(encoding)
        self._encoding = encoding
        self._errors = errors or "strict"
        self._codec = _canonical(encoding)

    # ------------------------------------------------------------ what it is

    @property
    def buffer(self):
        """The stream of bytes."""
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return _shown_newlines(self._seen)

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def name(self):
        return self.buffer.name

    @property
    def closed(self):
        return self.buffer.closed

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def fileno(self):
        return self.buffer.fileno()

    def isatty(self):
        self._check()
        return self.buffer.isatty()

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def __repr__(self):
        text = "<_io.TextIOWrapper"
        try:
            text += f" name={self.buffer.name!r}"
        except AttributeError:
            pass
        if "mode" in self.__dict__:
            text += f" mode={self.mode!r}"
        return f"{text} encoding={self._encoding!r}>"

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        """Change how text is read and written from now on."""
        changes = encoding is not None or errors is not None or newline is not ...
        if changes and self._has_read:
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        if newline is not ...:
            self._set_newline(newline)
        self.flush()
        if encoding is not None:
            self._set_encoding("UTF-8" if encoding == "locale" else encoding, errors or "strict")
            self._start()
        elif errors is not None:
            self._errors = errors
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    def detach(self):
        """Give the stream of bytes away."""
        self.flush()
        buffer = self.buffer
        self._buffer = None
        return buffer

    def flush(self):
        self._write_pending()
        self.buffer.flush()
        self._telling = True

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    # ------------------------------------------------------------ writing

    def _encode(self, text):
        if self._codec in _MARKED:
            if self._mark_to_write:
                self._mark_to_write = False
                return text.encode(self._codec, self._errors)
            return text.encode(_MARKED[self._codec][-1][1], self._errors)
        return text.encode(self._encoding, self._errors)

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._check()
        if not self.buffer.writable():
            raise UnsupportedOperation("not writable")
        count = len(text)
        lines = "\n" in text
        flush = self._line_buffering and (lines or "\r" in text)
        if lines and self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        data = self._encode(text)
        if data:
            self._pending.append(data)
            self._size += len(data)
        if self._size > DEFAULT_BUFFER_SIZE or flush or self._write_through:
            self._write_pending()
        if flush:
            self.flush()
        if self._text or self._bytes:
            self._forget()
        return count

    def _write_pending(self):
        if self._pending:
            data = b"".join(self._pending)
            self._pending.clear()
            self._size = 0
            self.buffer.write(data)

    def _forget(self):
        self._text, self._bytes, self._at_end = "", b"", False

    # ------------------------------------------------------------ reading

    def _more(self, everything=False):
        # turn another chunk of bytes into text; false at the end
        if self._at_end:
            return False
        buffer = self.buffer
        read = buffer.read if everything else getattr(buffer, "read1", None) or buffer.read
        data = read() if everything else read(DEFAULT_BUFFER_SIZE)
        if data is None:
            data = b""
        if isinstance(data, bytearray):
            data = bytes(data)
        if not isinstance(data, bytes):
            name = "read1" if hasattr(buffer, "read1") else "read"
            raise TypeError(f"underlying {name}() should have returned a bytes-like object, not '{type(data).__name__}'")
        self._has_read = True
        final = everything or not data
        data = self._bytes + data
        codec = self._codec
        if self._mark_to_read and (len(data) >= 4 or final):
            for mark, rest in _MARKED[codec]:
                if data.startswith(mark):
                    self._rest, data = rest, data[len(mark) :]
                    break
            self._mark_to_read = False
        if codec in _MARKED:
            if self._mark_to_read:
                self._bytes = data
                return True
            codec = self._rest
        end = len(data) if final else _whole_part(data, codec)
        try:
            text = data[:end].decode(codec if self._codec in _MARKED else self._encoding, self._errors)
        except UnicodeDecodeError:
            self._bytes = b""
            raise
        self._bytes = data[end:]
        self._text += text
        if final:
            self._at_end = True
        return not final

    def _given(self, end):
        # hand out the text up to a place
        text, self._text = self._text[:end], self._text[end:]
        if self._newline is None or self._newline == "":
            _note_newlines(self._seen, text)
        if self._newline is None and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def _prepare_to_read(self):
        self._check()
        if not self.buffer.readable():
            raise UnsupportedOperation("not readable")
        self._write_pending()

    def read(self, size=-1, /):
        if size is None:
            size = -1
        if not hasattr(size, "__index__"):
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
        self._prepare_to_read()
        if size < 0:
            while self._more(everything=True):
                pass
            self._at_end = False
            return self._given(len(self._text))
        while True:
            if self._newline is None:
                end = _after(self._text, size)
                # a line end may go on in the next chunk
                whole = end < len(self._text) or not self._text.endswith("\r")
                enough = end > 0 and whole and len(self._text[:end].replace("\r\n", "\n")) >= size
            else:
                end = min(size, len(self._text))
                enough = end == size
            if size == 0 or enough or not self._more():
                break
        if self._newline is None:
            end = _after(self._text, size)
        self._at_end = False
        return self._given(end)

    def _line_end(self, start):
        # after the first line end at `start` or later; -1 without one
        text, newline = self._text, self._newline
        if newline in ("\n", "\r", "\r\n"):
            at = text.find(newline, start)
            return -1 if at < 0 else at + len(newline)
        feed = text.find("\n", start)
        back = text.find("\r", start)
        if back < 0 or 0 <= feed < back:
            return feed + 1 or -1
        if back + 1 == len(text) and not self._at_end:
            return -1  # a feed may follow
        return back + 2 if text[back + 1 : back + 2] == "\n" else back + 1

    def readline(self, size=-1, /):
        if size is None:
            size = -1
        if not hasattr(size, "__index__"):
            raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
        self._prepare_to_read()
        start = 0
        while True:
            end = self._line_end(start)
            if end >= 0 or 0 <= size < len(self._text):
                break
            start = max(0, len(self._text) - 1)
            if not self._more():
                end = self._line_end(start)
                break
        self._at_end = False
        if end < 0:
            end = len(self._text)
        if size >= 0:
            limit = _after(self._text, size) if self._newline is None else size
            end = min(end, limit)
        return self._given(end)

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        self._telling = False
        line = self.readline()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    # ------------------------------------------------------------ places

    def tell(self):
        self._check()
        if not self.buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.flush()
        place = self.buffer.tell() - len(self._bytes)
        if self._text:
            codec = self._rest if self._codec in _MARKED else self._encoding
            place -= len(self._text.encode(codec, self._errors))
        return place

    def seek(self, cookie, whence=0, /):
        self._check()
        if not self.buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            place = self.buffer.seek(0, 2)
            self._forget()
            self._mark_to_write = self._codec in _MARKED and place == 0
            return place
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if not hasattr(cookie, "__index__"):
            raise TypeError(f"'{type(cookie).__name__}' object cannot be interpreted as an integer")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie!r}")
        self.flush()
        self.buffer.seek(cookie)
        self._forget()
        if self._codec in _MARKED and cookie == 0:
            self._mark_to_read = self._mark_to_write = True
        return cookie

    def truncate(self, size=None, /):
        self.flush()
        if size is None:
            size = self.tell()
        return self.buffer.truncate(size)


for _kind in (TextIOWrapper, IncrementalNewlineDecoder):
    _kind.__module__ = "_io"
TextIOWrapper.register(_io.TextIOWrapper)
TextIOWrapper.register(type(sys.__stdout__))
