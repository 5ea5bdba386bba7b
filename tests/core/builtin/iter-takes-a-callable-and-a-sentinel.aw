n = 0
def count():
    global n
    n += 1
    return n
it = iter(count, 4)
print(list(it), n, list(it), n, next(it, "end"), type(it).__name__, iter(it) is it)
class Seq:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i
class NotIter:
    def __iter__(self):
        return 5
class NoneIter:
    __iter__ = None
print(list(iter(Seq())), type(iter(Seq())).__name__)
for action in (lambda: iter(5), lambda: iter(NotIter()), lambda: iter(NoneIter()), lambda: iter(5, 1), lambda: iter(), lambda: iter([], 1), lambda: iter(None), lambda: next(iter(count, None)) > 4):
    try:
        print(action())
    except TypeError as e:
        print(e)
