import re
from fnmatch import translate

for pattern in ["*.txt", "a?b", "[!a-c]", "*a*b*", "x.y", "[c-a]", "[a", "[&~|]", "[^x]", "**"]:
    print(pattern, translate(pattern))
    # expect: *.txt (?s:.*\.txt)\Z
    # expect: a?b (?s:a.b)\Z
    # expect: [!a-c] (?s:[^a-c])\Z
    # expect: *a*b* (?s:(?>.*?a)(?>.*?b).*)\Z
    # expect: x.y (?s:x\.y)\Z
    # expect: [c-a] (?s:(?!))\Z
    # expect: [a (?s:\[a)\Z
    # expect: [&~|] (?s:[\&\~\|])\Z
    # expect: [^x] (?s:[\^x])\Z
    # expect: ** (?s:.*)\Z
print(bool(re.match(translate("*\n*"), "a\nb")))  # expect: True
