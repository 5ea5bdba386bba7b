import re

for pattern, text in [
    ("abc", "xabcx"), ("a.c", "abc a\nc"), ("[a-c]+", "xxabcabx"), ("[^a-c]+", "abxyc"), ("[]a]+", "x]a]"),
    ("[a-]+", "b-a"), (r"[\d.]+", "v1.25b"), (r"\d\D\w\W\s\S", "1ab! x"), (r"\.\*\[", "a.*["), ("[.]", "ab.c"),
    ("a|b|cd", "xcdab"), ("", "abc"), (r"\x41\u0042\101\n", "AB A\n ABA\n"), (r"[\b]", "a\bc"), ("é|日本", "x日本é"),
]:
    m = re.search(pattern, text)
    print(repr(pattern), m)
