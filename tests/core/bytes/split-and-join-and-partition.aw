print(b'a,b,,c'.split(b','), b' a  b '.split(), b'a,b,c'.rsplit(b',', 1), b'a b c'.split(maxsplit=1))
# expect: [b'a', b'b', b'', b'c'] [b'a', b'b'] [b'a,b', b'c'] [b'a', b'b c']
print(b'-'.join([b'a', bytearray(b'b')]), b'a.b.c'.partition(b'.'), b'a.b.c'.rpartition(b'.'), b'abc'.partition(b'.'))
# expect: b'a-b' (b'a', b'.', b'b.c') (b'a.b', b'.', b'c') (b'abc', b'', b'')
print(b'a'.splitlines(), b'a-b'.replace(b'-', b'+'), b'aaa'.replace(b'a', b'b', 2), b'ab'.replace(b'', b'.'))
# expect: [b'a'] b'a+b' b'bba' b'.a.b.'
