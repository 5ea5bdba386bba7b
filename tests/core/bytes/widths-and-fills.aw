print(b'ab'.center(6, b'*'), b'ab'.ljust(4, b'.'), b'ab'.rjust(4), b'-4'.zfill(5), b'ab'.expandtabs())
# expect: b'**ab**' b'ab..' b'  ab' b'-0004' b'ab'
print(b'  a '.strip(), b'xxaxx'.strip(b'x'), b'xa'.lstrip(b'x'), b'ax'.rstrip(b'x'), b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c'))
# expect: b'a' b'a' b'a' b'a' b'bc' b'ab'
