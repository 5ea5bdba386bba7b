b = b"hello"
print(b, b[0], b[1:3], b[::-1], len(b), list(b[:2]), 104 in b, b"ell" in b, b + b"!", b * 2, b == b"hello", b == "hello")
# expect: b'hello' 104 b'el' b'olleh' 5 [104, 101] True True b'hello!' b'hellohello' True False
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes.fromhex("ff 00a1"), b.hex(), b.hex("-"))
# expect: b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'x' b'\x00\x01\x02' b'\xff\x00\xa1' 68656c6c6f 68-65-6c-6c-6f
print(b.upper(), b.find(b"l"), b.split(b"l"), b.replace(b"l", b"L"), b.startswith(b"he"), b" x ".strip(), b",".join([b"a", b"b"]), b.count(b"l"))
# expect: b'HELLO' 2 [b'he', b'', b'o'] b'heLLo' True b'x' b'a,b' 2
print(b"%d-%s" % (5, b"x"), b"tab\t\x00\x7f\xff'", repr(b"'"), b.decode(), b.isalpha(), b.title())
# expect: b'5-x' b"tab\t\x00\x7f\xff'" b"'" hello True b'Hello'
for f in (lambda: bytes([256]), lambda: bytes("x"), lambda: bytes(-1), lambda: b + "x", lambda: b[9], lambda: b.join(["x"]), lambda: bytes.fromhex("zz"), lambda: b"a" < "a"):
    try:
        f()
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
        # expect: ValueError bytes must be in range(0, 256)
        # expect: TypeError string argument without an encoding
        # expect: ValueError negative count
        # expect: TypeError can't concat str to bytes
        # expect: IndexError index out of range
        # expect: TypeError sequence item 0: expected a bytes-like object, str found
        # expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
        # expect: TypeError '<' not supported between instances of 'bytes' and 'str'
