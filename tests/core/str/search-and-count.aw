s = "banana bandana"
print(s.find("an"), s.rfind("an"), s.find("x"), s.find("an", 2), s.find("an", 2, 4), s.index("d"), s.rindex("b"))
# expect: 1 11 -1 3 -1 10 7
print(s.count("an"), s.count("a", 3), s.count(""), "aaa".count("aa"), s.startswith("ban"), s.startswith(("x", "ba")), s.endswith("na"), s.startswith("an", 1))
# expect: 4 5 15 1 True True True True
print("" in s, "nab" in s, "ana b" in s, s.find(""), s.rfind(""))  # expect: True False True 0 14
for f in (lambda: s.index("zz"), lambda: s.rindex("zz"), lambda: s.find(5), lambda: s.startswith(5), lambda: s.count()):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(e)
        # expect: substring not found
        # expect: substring not found
        # expect: find() argument 1 must be str, not int
        # expect: startswith first arg must be str or a tuple of str, not int
        # expect: count expected at least 1 argument, got 0
