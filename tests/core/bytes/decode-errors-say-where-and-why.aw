def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(b'ab\xffcd'.decode)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
attempt(b'\xe2\x82'.decode)
# expect: UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
attempt(b'\xed\xa0\x80'.decode)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
attempt(b'\xc0\x80'.decode)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
attempt(b'\xf5\x80\x80\x80'.decode)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte
attempt(b'\x80'.decode, 'ascii')
# expect: UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
attempt(b'a'.decode, 'utf-16')
# expect: UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
attempt(b'\x00\xd8'.decode, 'utf-16-le')
# expect: UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
attempt(b'a'.decode, 'nope')  # expect: LookupError unknown encoding: nope
attempt(b'\xff'.decode, 'utf-8', 'nope')  # expect: LookupError unknown error handler name 'nope'
