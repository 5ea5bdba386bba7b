s = "héllo wörld"
print(len(s), s[1], s[-1], s[1:5], s[::-1], s[::2], s[-5:], s[3:1] == "", s[100:] == "")
# expect: 11 é d éllo dlröw olléh hlowrd wörld True True
emoji = "a😀b"
print(len(emoji), emoji[1], emoji[::-1], emoji.index("b"), "日本語"[1])  # expect: 3 😀 b😀a 2 本
for f in (lambda: s[50], lambda: s[-50], lambda: ""[0], lambda: s["a"], lambda: s[1.5]):
    try:
        f()
    except (IndexError, TypeError) as e:
        print(e)
        # expect: string index out of range
        # expect: string index out of range
        # expect: string index out of range
        # expect: string indices must be integers, not 'str'
        # expect: string indices must be integers, not 'float'
try:
    s[0] = "x"
except TypeError as e:
    print(e)  # expect: 'str' object does not support item assignment
try:
    del s[0]
except TypeError as e:
    print(e)  # expect: 'str' object doesn't support item deletion
