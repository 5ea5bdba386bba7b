print('aé😀'.encode('utf-16-le'), 'aé😀'.encode('utf-16-be'))
# expect: b'a\x00\xe9\x00=\xd8\x00\xde' b'\x00a\x00\xe9\xd8=\xde\x00'
print('a😀'.encode('utf-16'), 'a'.encode('utf-32'))
# expect: b'\xff\xfea\x00=\xd8\x00\xde' b'\xff\xfe\x00\x00a\x00\x00\x00'
print('é'.encode('utf-32-le'), 'é'.encode('utf-32-be'), 'é'.encode('utf-8-sig'))
# expect: b'\xe9\x00\x00\x00' b'\x00\x00\x00\xe9' b'\xef\xbb\xbf\xc3\xa9'
print('a'.encode('U8'), 'a'.encode('UTF_8'), 'é'.encode('iso-8859-1'), 'é'.encode('L1'))
# expect: b'a' b'a' b'\xe9' b'\xe9'
