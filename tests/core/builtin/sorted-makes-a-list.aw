print(sorted("hello"), sorted({3, 1, 2}), sorted({"b": 1, "a": 2}), sorted([3, 1], reverse=True), sorted(["bb", "a"], key=len), sorted((), key=5), sorted(iter([2, 1])), sorted([1, 1.0, True]), sorted(["10", "9"], key=int))
a = [2, 1]
print(sorted(a), a, sorted(a) is a)
for action in (lambda: sorted(), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: sorted([1], 5), lambda: sorted([1], key=5), lambda: sorted([], foo=1), lambda: sorted(iterable=[1]), lambda: sorted([1], reverse="yes"), lambda: sorted([{}, {}])):
    try:
        print(action())
    except TypeError as e:
        print(e)
