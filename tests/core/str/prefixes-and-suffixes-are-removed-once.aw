print('aaab'.removeprefix('a'), 'baaa'.removesuffix('a'), 'abc'.removeprefix('x'), 'abc'.removesuffix(''))
# expect: aab baa abc abc
print('été'.removeprefix('é'), 'abc'.removeprefix('abcd'), repr('abc'.removesuffix('abc')))
# expect: té abc ''
