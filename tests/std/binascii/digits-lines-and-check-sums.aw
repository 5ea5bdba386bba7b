import binascii


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except (ValueError, TypeError) as e:
        return f"{type(e).__name__}: {e}"


print(binascii.hexlify(b"\x00\xff\x10"), binascii.hexlify(b"abcd", "-", 2), binascii.b2a_hex(bytearray(b"z"), b":"))
for text in ("00fF", b"6162", "abc", "0g", "61 62", " 61", "\xe9"):
    print(repr(text), attempt(binascii.unhexlify, text))
print(binascii.b2a_base64(b"some bytes"), binascii.b2a_base64(b"", newline=False), binascii.a2b_base64(b"c29tZQ==\n"))
print(attempt(binascii.a2b_base64, "c29tZQ==\n", strict_mode=True), attempt(binascii.a2b_base64, "c2\n9t", strict_mode=True))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc32(b"", -1))
print(binascii.crc_hqx(b"hello", 0), binascii.crc_hqx(b"lo", 1 << 40 | 5))
