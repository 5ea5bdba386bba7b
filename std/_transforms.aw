"""Encodings that are no plain tables of characters: escapes, and those from bytes to bytes or text to text."""

import codecs

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}
_LONG = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\\": "\\", "'": "'", '"': '"',
         "\n": ""}


def _escaped(char):
    code = ord(char)
    if char in _SHORT:
        return _SHORT[char]
    if 0x20 <= code < 0x7F:
        return char
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def unicode_escape_encode(str, errors=None, /):
    return "".join(map(_escaped, str)).encode("ascii"), len(str)


def raw_unicode_escape_encode(str, errors=None, /):
    return "".join(char if ord(char) < 0x100 else _escaped(char) for char in str).encode("latin-1"), len(str)


def _decode_escapes(data, errors, codec, unicode, raw):
    # escapes in bytes as text; positions are those of the bytes
    if isinstance(data, str):
        data = data.encode()
    data = bytes(data)
    text = data.decode("latin-1")
    out = []
    at = 0

    def flaw(start, end, reason):
        error = UnicodeDecodeError(codec, data, start, end, reason)
        instead, place = codecs.lookup_error(errors or "strict")(error)
        out.append(instead)
        return place

    while True:
        found = text.find("\\", at)
        if found < 0:
            out.append(text[at:])
            return "".join(out), len(data)
        out.append(text[at:found])
        letter = text[found + 1 : found + 2]
        at = found + 2
        if raw and letter not in ("u", "U"):
            out.append(text[found:at])
        elif not letter:
            at = flaw(found, found + 1, "\\ at end of string")
        elif letter in _LONG:
            out.append(_LONG[letter])
        elif letter in "01234567":
            end = found + 1
            while end < found + 4 and text[end : end + 1] in tuple("01234567"):
                end += 1
            out.append(chr(int(text[found + 1 : end], 8)))
            at = end
        elif letter == "x" or unicode and letter in "uU":
            width = {"x": 2, "u": 4, "U": 8}[letter]
            digits = text[at : at + width]
            count = 0
            while count < len(digits) and digits[count] in "0123456789abcdefABCDEF":
                count += 1
            if count < width:
                at = flaw(found, at + count, f"truncated \\{letter}{'X' * width} escape")
            elif int(digits, 16) > 0x10FFFF:
                at = flaw(found, at + width, "illegal Unicode character")
            else:
                out.append(chr(int(digits, 16)))
                at += width
        elif letter == "N" and unicode:
            end = text.find("}", at)
            if text[at : at + 1] != "{" or end < 0:
                at = flaw(found, len(text) if text[at : at + 1] == "{" else at, "malformed \\N character escape")
                continue
            import unicodedata

            try:
                out.append(unicodedata.lookup(text[at + 1 : end]))
                at = end + 1
            except KeyError:
                at = flaw(found, end + 1, "unknown Unicode character name")
        else:
            out.append("\\" + letter)


def unicode_escape_decode(data, errors=None, final=True, /):
    return _decode_escapes(data, errors, "unicodeescape", True, False)


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    return _decode_escapes(data, errors, "rawunicodeescape", True, True)


def escape_decode(data, errors=None, /):
    text, size = _decode_escapes(data, errors, "escape", False, False)
    return text.encode("latin-1"), size


def escape_encode(data, errors=None, /):
    return repr(bytes(data) + b'"')[2:-2].replace('\\"', '"').encode(), len(data)


# ---------------------------------------------------------------- bytes to bytes, text to text


def rot13_encode(input, errors="strict"):
    lower, upper = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    turned = str.maketrans(lower + upper, lower[13:] + lower[:13] + upper[13:] + upper[:13])
    return input.translate(turned), len(input)


def hex_encode(input, errors="strict"):
    return bytes(input).hex().encode(), len(input)


def hex_decode(input, errors="strict"):
    text = input if isinstance(input, str) else bytes(input).decode("ascii")
    return bytes.fromhex(text), len(input)


_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64_encode(input, errors="strict"):
    data = bytes(input)
    lines = []
    for start in range(0, len(data), 57):
        piece = data[start : start + 57]
        line = ""
        for at in range(0, len(piece), 3):
            three = piece[at : at + 3]
            number = int.from_bytes(three.ljust(3, b"\0"), "big")
            four = "".join(_DIGITS[number >> shift & 63] for shift in (18, 12, 6, 0))
            line += four[: len(three) + 1].ljust(4, "=")
        lines.append(line + "\n")
    return "".join(lines).encode(), len(input)


def base64_decode(input, errors="strict"):
    values = [_DIGITS.index(chr(byte)) for byte in bytes(input) if chr(byte) in _DIGITS]
    out = bytearray()
    for at in range(0, len(values), 4):
        four = values[at : at + 4]
        if len(four) == 1:
            raise ValueError("Incorrect padding")
        number = 0
        for value in four + [0] * (4 - len(four)):
            number = number << 6 | value
        out += number.to_bytes(3, "big")[: len(four) - 1]
    return bytes(out), len(input)


_CODECS = {
    "rot13": ("rot-13", rot13_encode, rot13_encode, False),
    "hex": ("hex", hex_encode, hex_decode, False),
    "base64": ("base64", base64_encode, base64_decode, False),
    "unicode_escape": ("unicode-escape", unicode_escape_encode, unicode_escape_decode, True),
    "raw_unicode_escape": ("raw-unicode-escape", raw_unicode_escape_encode, raw_unicode_escape_decode, True),
}
_ALIASES = {"rot_13": "rot13", "hex_codec": "hex", "base64_codec": "base64", "base_64": "base64",
            "unicodeescape": "unicode_escape", "rawunicodeescape": "raw_unicode_escape"}


def find(name):
    """The codec of a name, or None."""
    name = name.replace("-", "_")
    found = _CODECS.get(_ALIASES.get(name, name))
    if found is None:
        return None
    title, encode, decode, text = found

    class Encoder(codecs.IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(codecs.IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class Writer(codecs.StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

    class Reader(codecs.StreamReader):
        def decode(self, input, errors="strict"):
            return decode(input, errors)

    return codecs.CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, title, _is_text_encoding=text)
