import re

for pattern in ["a*", "a+", "a?", "a{2}", "a{2,}", "a{,2}", "a{2,3}", "a*?", "a+?", "a??", "a{1,3}?", "a*+", "a++a",
                "a?+a", "a{2,3}+", "(?:ab)*", "(?:ab){2}", "a{}", "a{,}", "a{x", "a{0}"]:
    found = [re.match(pattern, text) for text in ("aaaa", "abab", "a{}", "a{x", "")]
    print(pattern, [m and m.group() for m in found])
