it = iter([1, 2, 3])
next(it)
print(it.__reduce__(), iter("").__reduce__(), range(1, 9, 2).__reduce__(), slice(1, None, 2).__reduce__(), range(2**70).__reduce__(), reversed([1, 2]).__reduce__())
list(it)
print(it.__reduce__(), {1}.__reduce__(), frozenset("a").__reduce__(), iter(range(3)).__reduce__(), iter({1: 2}).__reduce__())
class S(set):
    pass
s = S([1])
s.tag = "t"
print(s.__reduce__()[1:], s.__reduce__()[0] is S)
for make in (lambda: range(3), lambda: slice(1, 2), lambda: {1, 2}, lambda: frozenset([1]), lambda: s):
    function, arguments, *state = make().__reduce__()
    print(function(*arguments) == make(), state)
