print(bytearray(b'heLLo w').upper(), bytearray(b'HeLLo').lower(), bytearray(b'hello world').title(), bytearray(b'hELLO').capitalize(), bytearray(b'aBc').swapcase())
# expect: bytearray(b'HELLO W') bytearray(b'hello') bytearray(b'Hello World') bytearray(b'Hello') bytearray(b'AbC')
print(bytearray(b'abc').islower(), bytearray(b'ABC1').isupper(), bytearray(b'Ab Cd').istitle(), bytearray(b'ab1').isalnum(), bytearray(b'ab').isalpha(), bytearray(b'12').isdigit(), bytearray(b' ').isspace(), bytearray(b'').isascii())
# expect: True True True True True True True True
