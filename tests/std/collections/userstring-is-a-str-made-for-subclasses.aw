from collections import UserString

s = UserString("Hello World")
print(s, repr(s), s.data, len(s), s[0], s[-5:], type(s[1:3]).__name__, "World" in s, UserString("W") in s)
# expect: Hello World 'Hello World' Hello World 11 H World UserString True True
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.casefold(), type(s.upper()).__name__)
# expect: HELLO WORLD hello world hELLO wORLD Hello World Hello world hello world UserString
print(s.split(), s.partition(" "), s.rpartition("o"), s.splitlines(), s.rsplit("o", 1))
# expect: ['Hello', 'World'] ('Hello', ' ', 'World') ('Hello W', 'o', 'rld') ['Hello World'] ['Hello W', 'rld']
print(s.replace("l", "L", 1), s.center(15, "*"), s.ljust(13, "."), s.rjust(13, "."), s.zfill(13))
# expect: HeLlo World **Hello World** Hello World.. ..Hello World 00Hello World
print(s.find("o"), s.rfind("o"), s.index("W"), s.rindex("o"), s.count("l"), s.startswith("He"), s.endswith("ld"))
# expect: 4 7 6 7 3 True True
print(s + "!", "!" + s, s * 2, 2 * s, s % (), UserString("%d-%s") % (1, "a"), "%s!" % s)
# expect: Hello World! !Hello World Hello WorldHello World Hello WorldHello World Hello World 1-a Hello World!
print(s == "Hello World", s < "I", hash(s) == hash("Hello World"), int(UserString("12")), float(UserString("1.5")))
# expect: True True True 12 1.5
print(s.encode(), s.isalpha(), s.isascii(), s.islower(), UserString("12").isdigit(), UserString(" x ").strip() + "|")
# expect: b'Hello World' False True False True x|
print(s.removeprefix("Hello "), s.removesuffix("World"), s.join(["a", "b"]), s.expandtabs(), UserString(5))
# expect: World Hello  aHello Worldb Hello World 5
print(UserString("{} {x}").format(1, x=2), UserString("{a}").format_map({"a": 1}), s.translate({72: "J"}))
# expect: 1 2 1 Jello World
print(list(UserString("ab")), "".join(reversed(UserString("ab"))), UserString("a").isidentifier())  # expect error: TypeError: sequence item 0: expected str instance, UserString found
try:
    s.index("zz")
except ValueError as e:
    print(e)
