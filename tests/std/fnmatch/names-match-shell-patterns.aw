from fnmatch import filter, fnmatch, fnmatchcase

names = ["a.txt", "b.txt", "ab.py", "A.TXT", "[x]", "a-b", "", "notes"]
for pattern in ["*.txt", "?.txt", "[ab].*", "[!a]*", "*", "", "[[]x]", "a[-]b", "[a-b]?.py", "no*s", "[]", "[!]"]:
    print(repr(pattern), [name for name in names if fnmatchcase(name, pattern)])
    # expect: '*.txt' ['a.txt', 'b.txt']
    # expect: '?.txt' ['a.txt', 'b.txt']
    # expect: '[ab].*' ['a.txt', 'b.txt']
    # expect: '[!a]*' ['b.txt', 'A.TXT', '[x]', 'notes']
    # expect: '*' ['a.txt', 'b.txt', 'ab.py', 'A.TXT', '[x]', 'a-b', '', 'notes']
    # expect: '' ['']
    # expect: '[[]x]' ['[x]']
    # expect: 'a[-]b' ['a-b']
    # expect: '[a-b]?.py' ['ab.py']
    # expect: 'no*s' ['notes']
    # expect: '[]' []
    # expect: '[!]' []
print(filter(names, "*.*"), fnmatch(b"x.py", b"*.py"))  # expect: ['a.txt', 'b.txt', 'ab.py', 'A.TXT'] True
try:
    fnmatch("a", b"a")
except TypeError as e:
    print(e)  # expect: cannot use a bytes pattern on a string-like object
