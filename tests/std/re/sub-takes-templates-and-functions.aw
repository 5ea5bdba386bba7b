import re

print(re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub(r"(?P<x>.)!", r"<\g<x>\g<1>\g<0>>", "a!b!"))
# expect: 1a 2b <aaa!><bbb!>
print(re.sub("x", lambda m: m.group().upper() * 2, "axbx"), re.sub("(a)|b", r"[\1]", "ab"))  # expect: aXXbXX [a][]
print(re.sub("a", "b", "aaaa", count=2), re.subn("a", "b", "aaaa"), re.subn("z", "b", "aaaa"))
# expect: bbaa ('bbbb', 4) ('aaaa', 0)
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "ab"), re.sub("a", r"\n\t\\\.", "a") == "\n\t\\\\.")
# expect: -a-b--d- -a-b- True
print(re.sub("(a)", r"\0|\01|\101|\g<1>0", "a").encode(), re.sub("b", lambda m: None, "abc"))
# expect: b'\x00|\x01|A|a0' ac
print(re.sub("é", "日", "éaé"), re.sub(b"a", rb"\g<0>b", b"ca"), re.sub("a", "b", "a", count=-1))
# expect: 日a日 b'cab' a
print(re.compile("a").sub(repl="b", string="aa", count=1))  # expect: ba
