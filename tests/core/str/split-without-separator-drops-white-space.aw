print('  a b\t\nc '.split(), ''.split(), '   '.split())  # expect: ['a', 'b', 'c'] [] []
print(' a b c '.split(None, 1), ' a b c '.split(maxsplit=0), ' a  b c '.rsplit(None, 1))
# expect: ['a', 'b c '] ['a b c '] [' a  b', 'c']
print('a\u2003b\x1cc'.split(), 'a b'.rsplit(maxsplit=5))  # expect: ['a', 'b', 'c'] ['a', 'b']
