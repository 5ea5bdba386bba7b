print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x > 1, (1, 2, 3))), list(filter(str.isupper, "aBcD")), list(filter(bool, [])), type(filter(None, [])).__name__)
f = filter(None, iter([1, 0, 2]))
print(next(f), iter(f) is f, list(f), next(f, "end"))
for action in (lambda: filter(None), lambda: filter(None, 5), lambda: filter(), lambda: filter(None, [], []), lambda: filter(function=None, iterable=[]), lambda: list(filter(5, [1])), lambda: list(filter(lambda: 1, [1]))):
    try:
        print(action())
    except TypeError as e:
        print(e)
class Bad:
    def __bool__(self):
        raise ValueError("no truth")
try:
    list(filter(None, [Bad()]))
except ValueError as e:
    print(e)
