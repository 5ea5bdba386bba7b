import re

m = re.match(r"(?P<first>\w+) (\w+)( x)?", "isaac newton")
print(m.expand(r"\2, \1"), m.expand(r"\g<first>!\3"), m.expand("plain"), m.expand(r"\g<0>"))
# expect: newton, isaac isaac! plain isaac newton
for template in (r"\4", r"\g<no>", 5):
    try:
        m.expand(template)
    except (re.error, IndexError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: PatternError invalid group reference 4 at position 1
        # expect: IndexError unknown group name 'no'
        # expect: TypeError decoding to str: need a bytes-like object, int found
