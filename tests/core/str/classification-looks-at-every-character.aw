print([s.isalpha() for s in ('abc', 'ab1', '', 'é', 'ʰ', '日本', 'a b')])
# expect: [True, False, False, True, True, True, False]
print([s.isdigit() for s in ('12', '²', '٣', '½', '')])  # expect: [True, True, True, False, False]
print([s.isdecimal() for s in ('12', '²', '٣', '½', '')])  # expect: [True, False, True, False, False]
print([s.isnumeric() for s in ('12', '²', '٣', '½', '五', '')])
# expect: [True, True, True, True, True, False]
print([s.isalnum() for s in ('a1', 'a_', '²', '½', '')])  # expect: [True, False, True, True, False]
print([s.isspace() for s in (' \t\n', '\x1c', '\u2003', '\u200b', '', 'a ')])
# expect: [True, True, True, False, False, False]
print([s.isprintable() for s in ('abc', '', 'a\n', '\x7f', '\xa0', '\xad', 'é', '\ue000')])
# expect: [True, True, False, False, False, False, True, False]
print([s.isascii() for s in ('abc', '', 'é', '\x7f', '\x80')])  # expect: [True, True, False, True, False]
