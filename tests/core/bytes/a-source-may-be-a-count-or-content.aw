class Counting(list):
    def __index__(self):
        return 3

class Refusing(list):
    def __index__(self):
        raise TypeError("no count")

class Failing(list):
    def __index__(self):
        raise KeyError("count")

class Array(bytearray):
    def __index__(self):
        return 2

    def __bytes__(self):
        return b"own"

class Text(str):
    def __bytes__(self):
        return b"text"

class Broken:
    def __iter__(self):
        return None

def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

for make in bytes, bytearray:
    attempt(lambda: make(Counting([7])))
    attempt(lambda: make(Refusing([7])))
    attempt(lambda: make(Failing([7])))
    attempt(lambda: make(Array(b"x")))
    attempt(lambda: make(Text("x")))
    attempt(lambda: make(Text("é"), "utf-8"))
    attempt(lambda: make(Broken()))
# expect: b'\x00\x00\x00'
# expect: b'\x07'
# expect: KeyError 'count'
# expect: b'own'
# expect: b'text'
# expect: b'\xc3\xa9'
# expect: TypeError cannot convert 'Broken' object to bytes
# expect: bytearray(b'\x00\x00\x00')
# expect: bytearray(b'\x07')
# expect: KeyError 'count'
# expect: bytearray(b'\x00\x00')
# expect: TypeError string argument without an encoding
# expect: bytearray(b'\xc3\xa9')
# expect: TypeError cannot convert 'Broken' object to bytearray
print(hasattr(bytes, "__bytes__"), hasattr(bytearray, "__bytes__"))  # expect: True False
