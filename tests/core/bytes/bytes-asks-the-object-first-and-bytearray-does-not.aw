class Both(int):
    def __bytes__(self):
        return b"own"

class Index:
    def __index__(self):
        return 2
    def __bytes__(self):
        return b"first"

class Only:
    def __bytes__(self):
        return b"only"

class Wrong(int):
    def __bytes__(self):
        return 5

print(bytes(Both(3)), bytearray(Both(3)))  # expect: b'own' bytearray(b'\x00\x00\x00')
print(bytes(Index()), bytearray(Index()))  # expect: b'first' bytearray(b'\x00\x00')
print(bytes(Only()))  # expect: b'only'
for make in (lambda: bytearray(Only()), lambda: bytes(Wrong(1)), lambda: bytes(object())):
    try:
        make()
    except TypeError as error:
        print(error)
# expect: cannot convert 'Only' object to bytearray
# expect: __bytes__ returned non-bytes (type int)
# expect: cannot convert 'object' object to bytes
