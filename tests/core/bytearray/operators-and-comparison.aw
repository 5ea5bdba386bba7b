print(bytearray(b'ab') + b'c', bytearray(b'ab') * 2, 0 * bytearray(b'ab'), bytearray(b'a') < b'b', bytearray(b'a') == b'a', bytearray(b'a') == 'a', bytearray(b'ab')[0], bytearray(b'abcd')[1:3], bytearray(b'abcd')[::-2], list(bytearray(b'ab')))
# expect: bytearray(b'abc') bytearray(b'abab') bytearray(b'') True True False 97 bytearray(b'bc') bytearray(b'db') [97, 98]
