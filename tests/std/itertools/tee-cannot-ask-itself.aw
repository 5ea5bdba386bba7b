from itertools import tee


class Naughty:
    def __iter__(self):
        return self

    def __next__(self):
        return next(b)


a, b = tee(Naughty())
try:
    next(a)
except RuntimeError as e:
    print(e)  # expect: cannot re-enter the tee iterator
