b = bytearray(b'ab')
b.append(99)
b.extend(b'de')
b.extend([102])
b.insert(0, 64)
print(b, len(b))
# expect: bytearray(b'@abcdef') 7
print(b.pop(), b.pop(0), b)  # expect: 102 64 bytearray(b'abcde')
b.remove(98)
b.reverse()
print(b, b.copy() is b)  # expect: bytearray(b'edca') False
b += b'x'
b *= 2
print(b)  # expect: bytearray(b'edcaxedcax')
b.clear()
print(b)  # expect: bytearray(b'')
