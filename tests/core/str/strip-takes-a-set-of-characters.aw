print(repr('  a b\t\n'.strip()), repr(' a '.lstrip()), repr(' a '.rstrip()))  # expect: 'a b' 'a ' ' a'
print('xyaxbyx'.strip('xy'), 'xyaxbyx'.lstrip('yx'), 'xyaxbyx'.rstrip('xy'))  # expect: axb axbyx xyaxb
print('éaé'.strip('é'), repr('aaa'.strip('a')), 'abc'.strip(''), repr('\u2003a\x1f'.strip()), ' a '.strip(None))
# expect: a '' abc 'a' a
