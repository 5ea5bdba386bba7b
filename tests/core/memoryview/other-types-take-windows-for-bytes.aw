print(b'ab' + memoryview(b'c'), b'-'.join([memoryview(b'a'), b'b']), bytearray(memoryview(b'q')), b'abc'.find(memoryview(b'c')))
# expect: b'abc' b'a-b' bytearray(b'q') 2
print(int.from_bytes(memoryview(b'\x01\x02'), 'big'), str(memoryview(b'hi'), 'utf-8'), b'ab'.startswith(memoryview(b'a')))
# expect: 258 hi True
print(hash(memoryview(b'abc')) == hash(b'abc'), b'abc' == memoryview(b'abc'), memoryview(b'ab') == memoryview(b'ab'), memoryview(b'a') == 'a')
# expect: True True True False
