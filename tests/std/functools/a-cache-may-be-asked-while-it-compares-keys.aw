from functools import lru_cache


@lru_cache(maxsize=10)
def same(key):
    return key


class Asks:
    def __init__(self, x):
        self.x = x

    def __hash__(self):
        return self.x

    def __eq__(self, other):
        if self.x == 2:
            same(Asks(1))
        return self.x == other.x


same(Asks(1))
same(Asks(2))
print(same(Asks(2)) == Asks(2), same.cache_info().currsize)


class Counts:
    hashed = 0

    def __hash__(self):
        Counts.hashed += 1
        return 1


@lru_cache(maxsize=2)
def called(key):
    return "called"


key = Counts()
called(key)
before = Counts.hashed
called(key)
print(Counts.hashed - before)
for n in (1, 2, 1, 3, 1, 2):
    called(n)
print(called.cache_info())
