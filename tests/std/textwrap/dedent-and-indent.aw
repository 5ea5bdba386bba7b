from textwrap import dedent, indent

print(repr(dedent("  a\n    b\n  c\n")), repr(dedent("\ta\n\tb")), repr(dedent("  a\n\tb")), repr(dedent("a\n  b")), repr(dedent("")))
# expect: 'a\n  b\nc\n' 'a\nb' '  a\n\tb' 'a\n  b' ''
print(repr(dedent("    a\n\n   \n    b")), repr(dedent("   only blank   \n      ")), repr(dedent("  a\n \n  b\n")))
# expect: 'a\n\n\nb' 'only blank   \n' 'a\n\nb\n'
print(repr(indent("a\nb\n\nc", "> ")), repr(indent("a\n\nb", "- ", lambda line: True)), repr(indent("", "x")), repr(indent(" \na\r\nb", "+", None)))
# expect: '> a\n> b\n\n> c' '- a\n- \n- b' '' ' \n+a\r\n+b'
print(repr(indent("x\ny", "  ", lambda line: line.startswith("y"))))  # expect: 'x\n  y'
try:
    dedent(5)
except TypeError as e:
    print(type(e).__name__)  # expect: TypeError
