a = bytearray(b"abc")
a[0] = 65
a.append(100)
a.extend(b"ef")
a += b"!"
print(a, len(a), a[1], a[1:3], bytes(a), a.decode(), a == b"Abcdef!")
# expect: bytearray(b'Abcdef!') 7 98 bytearray(b'bc') b'Abcdef!' Abcdef! True
a[1:3] = b"XYZ"
del a[0]
a.insert(0, 49)
print(a, a.pop(), a.pop(0), a.find(b"Z"), a.upper())
# expect: bytearray(b'XYZdef') 33 49 2 bytearray(b'XYZDEF')
a.reverse(); print(a)  # expect: bytearray(b'fedZYX')
a.remove(ord("e")); print(a)  # expect: bytearray(b'fdZYX')
a.clear(); print(a, bytearray(2), bytearray("hi", "ascii"))
# expect: bytearray(b'') bytearray(b'\x00\x00') bytearray(b'hi')
for f in (lambda: a.append(256), lambda: a.append("x"), lambda: bytearray("x"), lambda: a.pop(), lambda: hash(a)):
    try:
        f()
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
        # expect: ValueError byte must be in range(0, 256)
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError string argument without an encoding
        # expect: IndexError pop from empty bytearray
        # expect: TypeError unhashable type: 'bytearray'
