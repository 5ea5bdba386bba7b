"""Bytes as text of few characters, and back: base64, base32, base16, and the denser base85."""

import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
    "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
    "z85encode", "z85decode", "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]

_LINE = 57  # bytes that make a line of 76 characters
_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def _text(s):
    # what is decoded may be a text
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s.encode()
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    try:
        return bytes(memoryview(s))
    except TypeError:
        kind = type(s).__name__
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {kind!r}") from None


# ---------------------------------------------------------------- base64


def b64encode(s, altchars=None):
    """Base64, on one line; the two characters of `altchars` stand for + and /."""
    text = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        text = text.translate(bytes.maketrans(b"+/", altchars))
    return text


def b64decode(s, altchars=None, validate=False):
    """The bytes of base64; other characters are skipped unless `validate` is set."""
    text = _text(s)
    if altchars is not None:
        altchars = _text(altchars)
        assert len(altchars) == 2, repr(altchars)
        text = text.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(text, strict_mode=validate)


def standard_b64encode(s):
    """Base64 with + and /."""
    return b64encode(s)


def standard_b64decode(s):
    """The bytes of base64 with + and /."""
    return b64decode(s)


def urlsafe_b64encode(s):
    """Base64 with - and _, which need no quoting in addresses."""
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    """The bytes of base64 with - and _."""
    return b64decode(_text(s).translate(bytes.maketrans(b"-_", b"+/")))


def encodebytes(s):
    """Base64 in lines of 76 characters."""
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}") from None
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {type(s).__name__}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {type(s).__name__}")
    return b"".join([binascii.b2a_base64(view[at : at + _LINE]) for at in range(0, len(view), _LINE)])


def decodebytes(s):
    """The bytes of base64 in lines."""
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError(f"expected bytes-like object, not {type(s).__name__}") from None
    if view.format not in ("c", "b", "B"):
        raise TypeError(f"expected single byte elements, not {view.format!r} from {type(s).__name__}")
    if view.ndim != 1:
        raise TypeError(f"expected 1-D data, not {view.ndim}-D data from {type(s).__name__}")
    return binascii.a2b_base64(view)


def encode(input, output):
    """Write what a binary file holds to another one, in lines of base64."""
    while data := input.read(_LINE):
        while len(data) < _LINE and (more := input.read(_LINE - len(data))):
            data += more
        output.write(binascii.b2a_base64(data))


def decode(input, output):
    """Write the bytes of the lines of base64 in a binary file to another one."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


# ---------------------------------------------------------------- base32 and base16


def _encode32(alphabet, s):
    data = bytes(memoryview(s))
    missing = -len(data) % 5
    out = bytearray()
    for at in range(0, len(data), 5):
        group = int.from_bytes(data[at : at + 5].ljust(5, b"\0"))
        out += bytes([alphabet[group >> shift & 31] for shift in range(35, -1, -5)])
    padding = (0, 1, 3, 4, 6)[missing]
    if padding:
        out[-padding:] = b"=" * padding
    return bytes(out)


def _decode32(alphabet, s, casefold, map01=None):
    text = _text(s)
    if len(text) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _text(map01)
        assert len(map01) == 1, repr(map01)
        text = text.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        text = text.upper()
    digits = text.rstrip(b"=")
    padding = len(text) - len(digits)
    values = {character: value for value, character in enumerate(alphabet)}
    out = bytearray()
    group = 0
    for at in range(0, len(digits), 8):
        group = 0
        for character in digits[at : at + 8].ljust(8, alphabet[:1]):
            if character not in values:
                raise binascii.Error("Non-base32 digit found")
            group = group << 5 | values[character]
        out += group.to_bytes(5)
    if padding not in (0, 1, 3, 4, 6) or (padding and not digits):
        raise binascii.Error("Incorrect padding")
    unused = {0: 0, 1: 1, 3: 2, 4: 3, 6: 4}[padding]
    return bytes(out[: len(out) - unused])


def b32encode(s):
    """Base32: capital letters and 2 to 7."""
    return _encode32(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    """The bytes of base32; with `map01` a 0 is an O, and a 1 what it says."""
    return _decode32(_BASE32, s, casefold, map01)


def b32hexencode(s):
    """Base32 by the digits and letters in their order."""
    return _encode32(_BASE32_HEX, s)


def b32hexdecode(s, casefold=False):
    """The bytes of base32 by the digits and letters in their order."""
    return _decode32(_BASE32_HEX, s, casefold)


def b16encode(s):
    """Hexadecimal digits, the letters large."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    """The bytes of hexadecimal digits."""
    text = _text(s)
    if casefold:
        text = text.upper()
    if text.strip(b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(text)


# ---------------------------------------------------------------- base85


def _encode85(data, alphabet, pad, short_zero=False, short_space=False):
    # five digits for each four bytes, fewer for the rest
    data = bytes(memoryview(data))
    missing = -len(data) % 4
    data += bytes(missing)
    groups = []
    for at in range(0, len(data), 4):
        number = int.from_bytes(data[at : at + 4])
        if short_zero and number == 0:
            groups.append(b"z")
        elif short_space and number == 0x20202020:
            groups.append(b"y")
        else:
            digits = [0] * 5
            for place in range(4, -1, -1):
                number, digit = divmod(number, 85)
                digits[place] = alphabet[digit]
            groups.append(bytes(digits))
    if missing and not pad:
        if groups[-1] == b"z":
            groups[-1] = alphabet[:1] * 5
        groups[-1] = groups[-1][: 5 - missing]
    return b"".join(groups)


def _decode85(text, alphabet, name):
    values = {character: value for value, character in enumerate(alphabet)}
    missing = -len(text) % 5
    text += alphabet[-1:] * missing
    out = bytearray()
    for at in range(0, len(text), 5):
        number = 0
        for place, character in enumerate(text[at : at + 5]):
            if character not in values:
                raise ValueError(f"bad {name} character at position {at + place}")
            number = number * 85 + values[character]
        if number > 0xFFFFFFFF:
            raise ValueError(f"{name} overflow in hunk starting at byte {at}")
        out += number.to_bytes(4)
    return bytes(out[: len(out) - missing])


def b85encode(b, pad=False):
    """Base85 with the characters of git's binary patches."""
    return _encode85(b, _BASE85, pad)


def b85decode(b):
    """The bytes of base85 with the characters of git's binary patches."""
    return _decode85(_text(b), _BASE85, "base85")


def z85encode(s):
    """Base85 with the characters of ZeroMQ."""
    return _encode85(s, _Z85, False)


def z85decode(s):
    """The bytes of base85 with the characters of ZeroMQ."""
    return _decode85(_text(s), _Z85, "z85")


_ASCII85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Ascii85; `wrapcol` is the greatest length of a line, `adobe` puts it between <~ and ~>."""
    text = _encode85(b, _ASCII85, pad, True, foldspaces)
    if adobe:
        text = b"<~" + text
    if wrapcol:
        width = max(2 if adobe else 1, wrapcol)
        lines = [text[at : at + width] for at in range(0, len(text), width)]
        if adobe and (not lines or len(lines[-1]) + 2 > width):
            lines.append(b"")
        text = b"\n".join(lines)
    return text + b"~>" if adobe else text


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    """The bytes of Ascii85."""
    text = _text(b)
    if adobe:
        if not text.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        text = text[2:-2] if text.startswith(b"<~") else text[:-2]
    out = bytearray()
    group = []

    def flush():
        number = 0
        for character in group:
            number = number * 85 + character - 33
        if number > 0xFFFFFFFF:
            raise ValueError("Ascii85 overflow")
        out.extend(number.to_bytes(4))
        group.clear()

    for character in text:
        if 33 <= character <= 117:
            group.append(character)
            if len(group) == 5:
                flush()
        elif character in b"zy" and (character == 122 or foldspaces):
            if group:
                raise ValueError(f"{chr(character)} inside Ascii85 5-tuple")
            out.extend(b"\0\0\0\0" if character == 122 else b"    ")
        elif character not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(character)}")
    missing = -len(group) % 5
    if missing:
        group.extend([117] * missing)
        flush()
        del out[len(out) - missing :]
    return bytes(out)
