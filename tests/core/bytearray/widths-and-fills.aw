print(bytearray(b'ab').center(6, b'*'), bytearray(b'ab').ljust(4, b'.'), bytearray(b'ab').rjust(4), bytearray(b'-4').zfill(5), bytearray(b'ab').expandtabs())
# expect: bytearray(b'**ab**') bytearray(b'ab..') bytearray(b'  ab') bytearray(b'-0004') bytearray(b'ab')
print(bytearray(b'  a ').strip(), bytearray(b'xxaxx').strip(b'x'), bytearray(b'xa').lstrip(b'x'), bytearray(b'ax').rstrip(b'x'), bytearray(b'abc').removeprefix(b'a'), bytearray(b'abc').removesuffix(b'c'))
# expect: bytearray(b'a') bytearray(b'a') bytearray(b'a') bytearray(b'a') bytearray(b'bc') bytearray(b'ab')
