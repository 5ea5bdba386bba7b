print("[" + "  x ".strip() + "]", "[" + "  x ".lstrip() + "]", "[" + "  x ".rstrip() + "]", "xxhixx".strip("x"), "abcba".strip("ab"))
print("www.site.com".removeprefix("www."), "file.txt".removesuffix(".txt"), "file".removesuffix(".x"))
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("x", "y"), "ab".replace("ab", ""))
print("a\tb".expandtabs(4), "hi".center(6, "*"), "hi".ljust(5, ".") + "|", "hi".rjust(5) + "|", "7".zfill(3), "-7".zfill(4), "long".center(2))
try:
    "x".center(5, "ab")
except TypeError as e:
    print(e)
try:
    "x".replace("x")
except TypeError as e:
    print(e)
