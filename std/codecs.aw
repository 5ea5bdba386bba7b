"""Encodings by name: of texts, and of anything else that can be written in another way.

The usual encodings of texts are the machine's; `_transforms` has those between bytes and bytes or text and text.
"""

import sys

import _codecs
from _codecs import lookup_error, register_error

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
    "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
    "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter",
    "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
    "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode",
    "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
    "namereplace_errors", "register_error", "lookup_error",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = BOM64_BE = b"\0\0\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE if sys.byteorder == "little" else BOM_UTF16_BE
BOM_UTF32 = BOM_UTF32_LE if sys.byteorder == "little" else BOM_UTF32_BE


# ---------------------------------------------------------------- what a codec is


class CodecInfo(tuple):
    """What is known of an encoding: a tuple of its encoder, decoder, stream reader and stream writer."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        made.name = name
        made.encode, made.decode = encode, decode
        made.incrementalencoder, made.incrementaldecoder = incrementalencoder, incrementaldecoder
        made.streamreader, made.streamwriter = streamreader, streamwriter
        if _is_text_encoding is not None:
            made._is_text_encoding = _is_text_encoding
        return made

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>"


class Codec:
    """Encodes and decodes without remembering anything."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return 0

    def setstate(self, state):
        """Go on from a state."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what cannot be encoded yet. `_buffer_encode` gives bytes and how much of the text they are."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        super().reset()
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Begin anew."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        """Go on from a state."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes that begin a character. `_buffer_decode` gives text and how many bytes it is."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        super().reset()
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


# ---------------------------------------------------------------- streams


class StreamWriter(Codec):
    """Writes text to a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        """Bring the stream into a clean state."""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


class StreamReader(Codec):
    """Reads text from a stream of bytes."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        # bytes that begin a character, and text that was decoded and not yet given
        self.bytebuffer = b""
        self.charbuffer = ""

    def _more(self, size=-1):
        # decode another piece; says whether the stream had any
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        text, used = self.decode(data, self.errors)
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        """Up to `chars` characters, from reading about `size` bytes; all there are without numbers."""
        if size < 0 and chars < 0:
            self._more()
            chars = len(self.charbuffer)
        elif chars < 0:
            if not self.charbuffer:
                while self._more(size) and not self.charbuffer:
                    pass
            chars = len(self.charbuffer)
        else:
            while len(self.charbuffer) < chars and self._more(size if size >= 0 else 72):
                pass
        text, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return text

    def readline(self, size=None, keepends=True):
        """A line; its end is left out without `keepends`."""
        more = True
        while True:
            lines = self.charbuffer.splitlines(keepends=True)
            whole = len(lines) > 1 or (lines and lines[0] != lines[0].splitlines()[0] and lines[0][-1] != "\r")
            if whole or not more:
                break
            more = self._more(72 if size is None else size)
        if not lines:
            return ""
        line = lines[0]
        self.charbuffer = self.charbuffer[len(line) :]
        return line if keepends else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = ""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


class StreamReaderWriter:
    """Reads and writes text in one stream of bytes."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


class StreamRecoder:
    """Bytes in one encoding to the front, in another at the back."""

    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode, self.decode = encode, decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stream.close()


# ---------------------------------------------------------------- the machine's encodings

_MARKS = {
    "utf-8-sig": ("utf-8", [(BOM_UTF8, "utf-8")]),
    "utf-16": ("utf-16-le", [(BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")]),
    "utf-32": ("utf-32-le", [(BOM_UTF32_LE, "utf-32-le"), (BOM_UTF32_BE, "utf-32-be")]),
}


def _of_machine(name):
    # the codec of an encoding that the machine knows
    function = name.replace("-", "_")
    function = "latin_1" if name == "iso8859-1" else function
    rest, marks = _MARKS.get(name, (name, []))
    longest = max((len(mark) for mark, _ in marks), default=0)

    def encode(input, errors="strict"):
        return _codecs.encode(input, name, errors, f"{function}_encode")

    def decode(input, errors="strict"):
        return _codecs.decode(input, name, errors, True)

    class Encoder(IncrementalEncoder):
        # only the first piece has the mark
        _begun = False

        def encode(self, input, final=False):
            if not input and not self._begun:
                return b""
            used = rest if self._begun else name
            self._begun = True
            return _codecs.encode(input, used, self.errors, f"{function}_encode")[0]

        def reset(self):
            self._begun = False

        def getstate(self):
            return 0 if self._begun or not marks else 2

        def setstate(self, state):
            self._begun = state == 0

    class Decoder(BufferedIncrementalDecoder):
        _chosen = None if marks else name

        def _buffer_decode(self, input, errors, final):
            skipped = 0
            if self._chosen is None:
                if not final and any(mark.startswith(input) and mark != input for mark, _ in marks):
                    return "", 0
                if not final and len(input) < longest and name != "utf-8-sig":
                    return "", 0
                self._chosen = rest
                for mark, encoding in marks:
                    if input.startswith(mark):
                        self._chosen = encoding
                        skipped = len(mark)
            text, used = _codecs.decode(input[skipped:], self._chosen, errors, final)
            return text, used + skipped

        def reset(self):
            super().reset()
            self._chosen = None if marks else name

    class Writer(StreamWriter):
        _begun = False

        def encode(self, input, errors="strict"):
            used = rest if self._begun else name
            self._begun = True
            return _codecs.encode(input, used, errors, f"{function}_encode")

        def reset(self):
            self._begun = False

    class Reader(StreamReader):
        def __init__(self, stream, errors="strict"):
            super().__init__(stream, errors)
            self._decoder = Decoder(errors)

        def decode(self, input, errors="strict"):
            return self._decoder._buffer_decode(input, errors, False)

        def reset(self):
            super().reset()
            self._decoder.reset()

    for kind, title in [(Encoder, "IncrementalEncoder"), (Decoder, "IncrementalDecoder"), (Writer, "StreamWriter"),
                        (Reader, "StreamReader")]:
        kind.__name__ = kind.__qualname__ = title
        kind.__module__ = f"encodings.{function}"
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


# ---------------------------------------------------------------- the registry

_search = []
_known = {}
_LEFT_OUT = (
    "big5", "cp037", "cp500", "cp932", "cp949", "cp950", "euc_jp", "euc_kr", "gb18030", "gb2312", "gbk", "idna",
    "iso2022_jp", "johab", "punycode", "shift_jis", "sjis", "utf_7",
)


def register(search_function, /):
    """Have a function asked for encodings that are not known."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _search.append(search_function)


def unregister(search_function, /):
    """Ask a function no more, and forget what it found."""
    if search_function in _search:
        _search.remove(search_function)
        _known.clear()


def lookup(encoding, /):
    """The `CodecInfo` of an encoding."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    own = _codecs.codec_name(encoding)
    key = encoding.lower().replace(" ", "_") if own is None else own
    found = _known.get(key)
    if found is not None:
        return found
    if own is not None:
        found = _of_machine(own)
    else:
        import _transforms

        found = _transforms.find(key)
        normal = "".join(char if char.isalnum() or char == "." else "_" for char in key)
        for function in _search:
            if found is not None:
                break
            found = function(normal)
            if found is not None and (not isinstance(found, tuple) or len(found) != 4):
                raise TypeError("codec search functions must return 4-tuples")
        if found is None:
            if normal in _LEFT_OUT:
                raise LookupError(f"unknown encoding: {encoding} (this one is not part of Aw)")
            raise LookupError(f"unknown encoding: {encoding}")
    _known[key] = found
    return found


def encode(obj, encoding="utf-8", errors="strict"):
    """What an encoding makes of an object."""
    return _pair(lookup(encoding)[0](obj, errors), "encoder")[0]


def decode(obj, encoding="utf-8", errors="strict"):
    """What an encoding reads in an object."""
    return _pair(lookup(encoding)[1](obj, errors), "decoder")[0]


def _pair(result, what):
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError(f"{what} must return a tuple (object,{' ' if what == 'encoder' else ''}integer)")
    return result


def _encode_text(text, encoding, errors):
    # `str.encode` where the machine does not know the encoding
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.encode() to handle arbitrary codecs")
    result = _pair(info[0](text, errors), "encoder")[0]
    if isinstance(result, bytearray):
        return bytes(result)
    if not isinstance(result, bytes):
        raise TypeError(f"'{encoding}' encoder returned '{type(result).__name__}' instead of 'bytes'; "
                        "use codecs.encode() to encode to arbitrary types")
    return result


def _decode_text(data, encoding, errors):
    # `bytes.decode` where the machine does not know the encoding
    info = lookup(encoding)
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.decode() to handle arbitrary codecs")
    result = _pair(info[1](data, errors), "decoder")[0]
    if not isinstance(result, str):
        raise TypeError(f"'{encoding}' decoder returned '{type(result).__name__}' instead of 'str'; "
                        "use codecs.decode() to decode to arbitrary types")
    return result


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """The encoded pieces of the pieces of a text."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        out = encoder.encode(piece)
        if out:
            yield out
    out = encoder.encode("", True)
    if out:
        yield out


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """The text of pieces of bytes, in pieces."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        out = decoder.decode(piece)
        if out:
            yield out
    out = decoder.decode(b"", True)
    if out:
        yield out


_open = open


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file whose bytes are text in an encoding."""
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = _open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        made.encoding = encoding
        return made
    except BaseException:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A stream of bytes in one encoding on top of one in another."""
    file_encoding = data_encoding if file_encoding is None else file_encoding
    front, back = lookup(data_encoding), lookup(file_encoding)
    made = StreamRecoder(file, front.encode, front.decode, back.streamreader, back.streamwriter, errors)
    made.data_encoding, made.file_encoding = data_encoding, file_encoding
    return made


# ---------------------------------------------------------------- error handlers


def _refuse(exception):
    raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def strict_errors(exception, /):
    """Raise the error."""
    if not isinstance(exception, BaseException):
        raise TypeError("codec must pass exception instance")
    raise exception


def ignore_errors(exception, /):
    """Leave the flaw out."""
    if not isinstance(exception, UnicodeError):
        _refuse(exception)
    return "", exception.end


def replace_errors(exception, /):
    """A question mark for each character, one replacement character for bytes."""
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    if isinstance(exception, UnicodeTranslateError):
        return "\ufffd" * (exception.end - exception.start), exception.end
    _refuse(exception)


def xmlcharrefreplace_errors(exception, /):
    """`&#233;` for each character."""
    if not isinstance(exception, UnicodeEncodeError):
        _refuse(exception)
    flaw = exception.object[exception.start : exception.end]
    return "".join(f"&#{ord(char)};" for char in flaw), exception.end


def backslashreplace_errors(exception, /):
    r"""`\xe9` for each character or byte."""
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        _refuse(exception)
    flaw = exception.object[exception.start : exception.end]
    return "".join(map(_escape, flaw if isinstance(flaw, bytes) else map(ord, flaw))), exception.end


def _escape(code):
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def namereplace_errors(exception, /):
    r"""`\N{BULLET}` for each character."""
    if not isinstance(exception, UnicodeEncodeError):
        _refuse(exception)
    return _codecs.escaped(exception.object[exception.start : exception.end]), exception.end


for _name, _handler in [
    ("strict", strict_errors), ("ignore", ignore_errors), ("replace", replace_errors),
    ("xmlcharrefreplace", xmlcharrefreplace_errors), ("backslashreplace", backslashreplace_errors),
    ("namereplace", namereplace_errors), ("surrogateescape", strict_errors), ("surrogatepass", strict_errors),
]:
    register_error(_name, _handler)


# ---------------------------------------------------------------- functions of single encodings


def _functions(name, encoding):
    def encode(str, errors=None, /):
        return _codecs.encode(str, encoding, errors, f"{name}_encode")

    def decode(data, errors=None, final=False, /):
        return _codecs.decode(data, encoding, errors, final)

    encode.__name__ = encode.__qualname__ = f"{name}_encode"
    decode.__name__ = decode.__qualname__ = f"{name}_decode"
    return encode, decode


for _name in ["utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "ascii", "latin_1"]:
    globals()[f"{_name}_encode"], globals()[f"{_name}_decode"] = _functions(_name, _name)


def charmap_build(map, /):
    """The bytes of the characters of a table of 256."""
    return {ord(char): byte for byte, char in enumerate(map[:256])}


def charmap_encode(str, errors="strict", mapping=None, /):
    """Encode by a dict from characters to bytes, Latin-1 without one."""
    if mapping is None:
        return _codecs.encode(str, "latin-1", errors, "charmap_encode")
    out = bytearray()
    for at, char in enumerate(str):
        byte = mapping.get(ord(char))
        if byte is None:
            error = UnicodeEncodeError("charmap", str, at, at + 1, "character maps to <undefined>")
            instead, _ = lookup_error(errors or "strict")(error)
            out += instead if isinstance(instead, bytes) else charmap_encode(instead, "strict", mapping)[0]
        elif isinstance(byte, bytes):
            out += byte
        elif isinstance(byte, int):
            out.append(byte)
        else:
            raise TypeError(f"character mapping must return integer, bytes or None, not {type(byte).__name__}")
    return bytes(out), len(str)


def charmap_decode(data, errors="strict", mapping=None, /):
    """Decode by a text or dict from bytes to characters, Latin-1 without one."""
    if mapping is None:
        return _codecs.decode(data, "latin-1", errors, True)
    out = []
    for at, byte in enumerate(data):
        try:
            char = mapping[byte]
        except LookupError:
            char = None
        if isinstance(char, int):
            char = chr(char)
        if char is None or char == "\ufffe":
            error = UnicodeDecodeError("charmap", bytes(data), at, at + 1, "character maps to <undefined>")
            char, _ = lookup_error(errors or "strict")(error)
        out.append(char)
    return "".join(out), len(data)


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The other direction of a map; what two have the same of has none."""
    made = {}
    for key, value in decoding_map.items():
        made[value] = None if value in made else key
    return made


def __getattr__(name):
    if name in ("escape_encode", "escape_decode", "unicode_escape_encode", "unicode_escape_decode"):
        import _transforms

        return getattr(_transforms, name)
    raise AttributeError(f"module 'codecs' has no attribute {name!r}")
