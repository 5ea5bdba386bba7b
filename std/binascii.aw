"""Bytes written as text, by hexadecimal digits and base64, and check sums of bytes."""

from _binascii import crc32, crc_hqx, from_base64, to_base64

__all__ = [
    "Error", "Incomplete", "a2b_base64", "a2b_hex", "b2a_base64", "b2a_hex", "crc32", "crc_hqx", "hexlify", "unhexlify",
]



class Error(ValueError):
    """A text that no bytes are written as."""


class Incomplete(Exception):
    """A text that ends too early."""


def _text(data):
    # what can be read is bytes, or a text of ASCII characters
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode()
    try:
        return bytes(memoryview(data))
    except TypeError:
        kind = type(data).__name__
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{kind}'") from None


def b2a_base64(data, /, *, newline=True):
    """A line of base64."""
    text = to_base64(data)
    return text + b"\n" if newline else text


def a2b_base64(data, /, *, strict_mode=False):
    """The bytes of a text in base64; characters that mean nothing are skipped unless `strict_mode` is set."""
    return from_base64(Error, _text(data), bool(strict_mode))


def b2a_hex(data, sep=None, bytes_per_sep=1):
    """Two hexadecimal digits for each byte."""
    data = memoryview(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode()


hexlify = b2a_hex


def a2b_hex(hexstr, /):
    """The bytes of hexadecimal digits."""
    text = _text(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    try:
        if len(text.split()) > 1 or text.strip() != text:
            raise ValueError
        return bytes.fromhex(text.decode())
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


unhexlify = a2b_hex
