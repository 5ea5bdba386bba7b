print(list(), list(()), list("abc"), list({"x": 1}), list(range(3)), list(x for x in "no"), list(b"ab"), list(map(str, [1, 2])))
class Letters:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return "xyz"[i]
print(list(Letters()), "y" in Letters(), tuple(Letters()))
for action in (lambda: list(5), lambda: list(None), lambda: list(1, 2), lambda: list(iterable=[1]), lambda: list(int)):
    try:
        print(action())
    except TypeError as e:
        print(e)
a = [1]
print(a.__init__("xy"), a, a.__init__(), a)
