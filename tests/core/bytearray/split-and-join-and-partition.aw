print(bytearray(b'a,b,,c').split(b','), bytearray(b' a  b ').split(), bytearray(b'a,b,c').rsplit(b',', 1), bytearray(b'a b c').split(maxsplit=1))
# expect: [bytearray(b'a'), bytearray(b'b'), bytearray(b''), bytearray(b'c')] [bytearray(b'a'), bytearray(b'b')] [bytearray(b'a,b'), bytearray(b'c')] [bytearray(b'a'), bytearray(b'b c')]
print(bytearray(b'-').join([b'a', bytearray(b'b')]), bytearray(b'a.b.c').partition(b'.'), bytearray(b'a.b.c').rpartition(b'.'), bytearray(b'abc').partition(b'.'))
# expect: bytearray(b'a-b') (bytearray(b'a'), bytearray(b'.'), bytearray(b'b.c')) (bytearray(b'a.b'), bytearray(b'.'), bytearray(b'c')) (bytearray(b'abc'), bytearray(b''), bytearray(b''))
print(bytearray(b'a').splitlines(), bytearray(b'a-b').replace(b'-', b'+'), bytearray(b'aaa').replace(b'a', b'b', 2), bytearray(b'ab').replace(b'', b'.'))
# expect: [bytearray(b'a')] bytearray(b'a+b') bytearray(b'bba') bytearray(b'.a.b.')
