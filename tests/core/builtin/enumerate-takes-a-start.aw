print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate(iterable="xy")), list(enumerate("a", 2**62 - 1)), list(enumerate("ab", 2**63 - 1)), list(enumerate([])))
e = enumerate("abc")
print(iter(e) is e, next(e), list(e), type(e).__name__, enumerate[int] if hasattr(enumerate, "__class_getitem__") else None)
for action in (lambda: enumerate(5), lambda: enumerate("a", "b"), lambda: enumerate("a", 1.5), lambda: enumerate("a", 1, 2)):
    try:
        print(action())
    except TypeError as e:
        print(e)
