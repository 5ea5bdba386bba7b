print(bytearray(b'banana').find(b'an'), bytearray(b'banana').rfind(b'an'), bytearray(b'banana').find(110), bytearray(b'banana').count(97), bytearray(b'banana').count(b'an', 2))
# expect: 1 3 2 3 1
print(bytearray(b'banana').index(b'n'), bytearray(b'banana').rindex(b'n'), 98 in bytearray(b'banana'), b'nan' in bytearray(b'banana'), bytearray(b'abc').find(b''))
# expect: 2 4 True True 0
print(bytearray(b'banana').startswith((b'x', b'ba')), bytearray(b'banana').endswith(b'na', 0, 4), bytearray(b'ab').startswith(b''))
# expect: True True True
