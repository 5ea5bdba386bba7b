b = bytearray(b'abcdef')
def middle():
    return bytes(memoryview(b)[2:4])
print(middle())  # expect: b'cd'
b.extend(b'gh')
print(b)  # expect: bytearray(b'abcdefgh')
