print(b'banana'.find(b'an'), b'banana'.rfind(b'an'), b'banana'.find(110), b'banana'.count(97), b'banana'.count(b'an', 2))
# expect: 1 3 2 3 1
print(b'banana'.index(b'n'), b'banana'.rindex(b'n'), 98 in b'banana', b'nan' in b'banana', b'abc'.find(b''))
# expect: 2 4 True True 0
print(b'banana'.startswith((b'x', b'ba')), b'banana'.endswith(b'na', 0, 4), b'ab'.startswith(b''))
# expect: True True True
