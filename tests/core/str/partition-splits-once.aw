print('a.b.c'.partition('.'), 'a.b.c'.rpartition('.'))  # expect: ('a', '.', 'b.c') ('a.b', '.', 'c')
print('abc'.partition('.'), 'abc'.rpartition('.'))  # expect: ('abc', '', '') ('', '', 'abc')
print('éaé'.partition('a'), 'aXXb'.partition('XX'), ''.partition('x'))
# expect: ('é', 'a', 'é') ('a', 'XX', 'b') ('', '', '')
