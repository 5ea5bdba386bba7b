print('ß'.upper(), 'ŉ'.upper(), 'ﬁ'.upper(), 'ΐ'.upper() == 'Ϊ́')  # expect: SS ʼN FI False
print(len('İ'.lower()), 'İ'.lower().encode(), 'ẞ'.lower())  # expect: 2 b'i\xcc\x87' ß
print('ß'.casefold(), 'ﬁ'.casefold(), 'Σς'.casefold())  # expect: ss fi σσ
print('ΑΣ'.lower(), 'ΑΣΑ'.lower(), 'Σ'.lower(), 'ΑΣ.'.lower())  # expect: ας ασα σ ας.
print('ǆa'.title(), 'ﬁx'.capitalize(), 'ß'.title(), 'ǅ'.swapcase())  # expect: ǅa Fix Ss ǅ
print("they're bill's".title(), '3rd a1b'.title())  # expect: They'Re Bill'S 3Rd A1B
