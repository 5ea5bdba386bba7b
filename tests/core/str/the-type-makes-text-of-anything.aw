print(repr(str()), str(5), str(None), str([1, 'a']), str(b'ab'), str(object=3.0))
# expect: '' 5 None [1, 'a'] b'ab' 3.0
print(str(b'\xc3\xa9', 'utf-8'), str(b'\xff', 'ascii', 'replace') == '\ufffd', str(bytearray(b'x'), 'ascii'), repr(str(encoding='ascii')))
# expect: é True x ''
