e = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "bad byte")
print(e)  # expect: 'utf-8' codec can't decode byte 0xff in position 2: bad byte
print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
# expect: utf-8 b'ab\xffcd' 2 3 bad byte ('utf-8', b'ab\xffcd', 2, 3, 'bad byte')
e.end = 5
e.reason = "worse"
print(e)  # expect: 'utf-8' codec can't decode bytes in position 2-4: worse
e.encoding = "x"
e.start = 0
print(e)  # expect: 'x' codec can't decode bytes in position 0-4: worse
print(UnicodeDecodeError("u", bytearray(b"z"), 0, 1, "r"))
# expect: 'u' codec can't decode byte 0x7a in position 0: r
try:
    b"ok\xe4".decode()
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)  # expect: utf-8 b'ok\xe4' 2 3 unexpected end of data
    print(e)  # expect: 'utf-8' codec can't decode byte 0xe4 in position 2: unexpected end of data
try:
    b"\x80".decode("ascii")
except UnicodeDecodeError as e:
    print(e)  # expect: 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
