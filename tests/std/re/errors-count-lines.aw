import re

try:
    re.compile("abc\n(def\nghi", re.X)
except re.error as e:
    print(e, e.pos, e.lineno, e.colno, repr(e.pattern))
    # expect: missing ), unterminated subpattern at position 4 (line 2, column 1) 4 2 1 'abc\n(def\nghi'
try:
    re.compile(b"a\n[b")
except re.error as e:
    print(e, e.pos, e.lineno, e.colno, e.pattern)
    # expect: unterminated character set at position 2 (line 2, column 1) 2 2 1 b'a\n[b'
e = re.PatternError("message")
print(e, e.msg, e.pattern, e.pos, e.lineno, e.colno, re.error is re.PatternError, repr(e))
# expect: message message None None None None True PatternError('message')
e = re.PatternError("message", "pat\ntern", 5)
print(e, e.lineno, e.colno, e.args)
# expect: message at position 5 (line 2, column 2) 2 2 ('message at position 5 (line 2, column 2)',)
