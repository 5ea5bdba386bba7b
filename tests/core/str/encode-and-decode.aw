s = "héé 日 😀"
data = s.encode()
print(data, len(data), data.decode() == s, "abc".encode("ascii"), "é".encode("latin-1"), "é".encode("utf-16-le"))
# expect: b'h\xc3\xa9\xc3\xa9 \xe6\x97\xa5 \xf0\x9f\x98\x80' 14 True b'abc' b'\xe9' b'\xe9\x00'
print("é".encode("ascii", "ignore"), "é".encode("ascii", "replace"), "é".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "backslashreplace"))
# expect: b'' b'?' b'&#233;' b'\\xe9'
print(b"\xff".decode("latin-1"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"), str(b"abc", "utf-8"))
# expect: ÿ a�b ab abc
for f in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"\xe9a".decode("utf-8"), lambda: "x".encode("nope"), lambda: b"\x80".decode("ascii")):
    try:
        f()
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
        # expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
        # expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
        # expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xe9 in position 0: invalid continuation byte
        # expect: LookupError unknown encoding: nope
        # expect: UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
