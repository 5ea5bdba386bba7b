table = str.maketrans("abc", "xyz", "d")
print("abcd dcba".translate(table), "hello".translate({ord("l"): None, ord("o"): "0!", 104: 72}))
# expect: xyz zyx He0!
print(str.maketrans({"a": 1, "b": "two"}), chr(97), ord("é"), chr(0x1F600))
# expect: {97: 1, 98: 'two'} a 233 😀
for f in (lambda: ord("ab"), lambda: ord(""), lambda: chr(-1), lambda: chr(0x110000), lambda: ord(5), lambda: str.maketrans("a", "bc")):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(e)
        # expect: ord() expected a character, but string of length 2 found
        # expect: ord() expected a character, but string of length 0 found
        # expect: chr() arg not in range(0x110000)
        # expect: chr() arg not in range(0x110000)
        # expect: ord() expected string of length 1, but int found
        # expect: the first two maketrans arguments must have equal length
