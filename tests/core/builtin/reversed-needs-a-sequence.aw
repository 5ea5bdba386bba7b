class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return i * 10
class Own:
    def __reversed__(self):
        return iter("own")
class Never(list):
    __reversed__ = None
print(list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed(Seq())), list(reversed(Own())), list(reversed({1: 2, 3: 4})), list(reversed(b"ab")), list(reversed({1: 2}.items())))
r = reversed([1, 2, 3])
print(r.__length_hint__(), next(r), r.__length_hint__(), type(r).__name__, type(reversed("a")).__name__, iter(r) is r)
for action in (lambda: reversed({1}), lambda: reversed(5), lambda: reversed(iter([])), lambda: reversed(Never()), lambda: reversed(), lambda: reversed([], []), lambda: reversed(x for x in [])):
    try:
        print(action())
    except TypeError as e:
        print(e)
