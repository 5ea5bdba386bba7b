print(set(), set("hello") == set("ehlo"), set([1, 1.0, True]), {1, 1.0, True}, len(set(range(5))), set({"a": 1}), {*"a", *[1]} == {"a", 1}, set(x for x in ()))
for action in (lambda: set(5), lambda: set([[]]), lambda: set(1, 2), lambda: set(iterable=[]), lambda: {[]}, lambda: {{}}, lambda: set([{1}])):
    try:
        print(action())
    except TypeError as e:
        print(e)
s = {1}
print(s.__init__("ab"), sorted(s), s.__init__(), s)
