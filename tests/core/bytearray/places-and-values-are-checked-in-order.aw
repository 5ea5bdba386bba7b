b = bytearray(b"abc")

def attempt(key, value):
    try:
        b[key] = value
        print(b)
    except Exception as error:
        print(type(error).__name__, error)

attempt(10**20, 300)  # expect: IndexError cannot fit 'int' into an index-sized integer
attempt(10, 300)  # expect: ValueError byte must be in range(0, 256)
attempt(10, 1)  # expect: IndexError bytearray index out of range
attempt("a", 300)  # expect: TypeError bytearray indices must be integers or slices, not str
attempt(slice("a", 1), "text")  # expect: TypeError slice indices must be integers or None or have an __index__ method
attempt(slice(0, 1), "text")  # expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
attempt(slice(0, 1), 5)  # expect: TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
attempt(slice(0, 1), object())  # expect: TypeError cannot convert 'object' object to bytearray
attempt(slice(0, 1), (120, 121))  # expect: bytearray(b'xybc')

class Broken:
    def __iter__(self):
        return None

for source in Broken(), "text", "":
    try:
        b.extend(source)
        print(b)
    except TypeError as error:
        print(error)
# expect: can't extend bytearray with Broken
# expect: expected iterable of integers; got: 'str'
# expect: bytearray(b'xybc')
