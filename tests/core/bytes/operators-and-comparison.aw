print(b'ab' + b'c', b'ab' * 2, 0 * b'ab', b'a' < b'b', b'a' == b'a', b'a' == 'a', b'ab'[0], b'abcd'[1:3], b'abcd'[::-2], list(b'ab'))
# expect: b'abc' b'abab' b'' True True False 97 b'bc' b'db' [97, 98]
