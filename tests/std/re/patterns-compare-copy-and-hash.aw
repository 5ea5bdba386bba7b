import copy
import re

a, b = re.compile("a(?P<n>b)"), re.compile("a(?P<n>b)")
re.purge()
c = re.compile("a(?P<n>b)")
print(a == c, hash(a) == hash(c), a != c, a == re.compile("a(?P<n>b)", re.I), re.compile("a") == re.compile(b"a"), a == 5)
# expect: True True False False False False
print(copy.copy(a) is a, copy.deepcopy(a) is a, copy.copy(a.match("ab")) is not None, {a: 1}[c])
# expect: True True True 1
print(a.pattern, a.flags, a.groups, a.groupindex, type(a), type(a.match("ab")))
# expect: a(?P<n>b) 32 1 {'n': 1} <class 're.Pattern'> <class 're.Match'>
print(re.Pattern[str], re.Match[bytes], isinstance(a, re.Pattern), bool(a.match("ab")))
# expect: re.Pattern[str] re.Match[bytes] True True
try:
    a.pattern = "x"
except AttributeError as e:
    print(type(e).__name__)  # expect: AttributeError
