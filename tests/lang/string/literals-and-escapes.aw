print("tab\tnew\\n \x41 \u00e9 \U0001F600 \101 \N{GREEK SMALL LETTER ALPHA}")
# expect: tab	new\n A é 😀 A α
print('single "double"', "double 'single'", """triple "quotes" inside""")
# expect: single "double" double 'single' triple "quotes" inside
print("joined " "without " 'plus', r"raw \n", b"bytes \x00\xff", rb"\x", len("a\
b"))  # expect: joined without plus raw \n b'bytes \x00\xff' b'\\x' 2
print("""first
  second\
 same""")
# expect: first
# expect:   second same
print("a\0b" == "a\x00b", len("\r\n"), repr("\r\n\t\\'"), repr('"'), repr("'\""))
# expect: True 2 "\r\n\t\\'" '"' '\'"'
print(b"a" b"b", type(b""), u"plain")  # expect: b'ab' <class 'bytes'> plain
