print('a\nb\r\nc\rd'.splitlines(), 'a\n'.splitlines(), ''.splitlines(), '\n'.splitlines())
# expect: ['a', 'b', 'c', 'd'] ['a'] [] ['']
print('a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i'.splitlines())
# expect: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
print('a\nb\r\n'.splitlines(True), 'a\nb'.splitlines(keepends=True))  # expect: ['a\n', 'b\r\n'] ['a\n', 'b']
