from functools import cache, lru_cache


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())
# expect: 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)


class Circle:
    def __init__(self, r):
        self.r = r

    @lru_cache(maxsize=None)
    def area(self, scale=1):
        return self.r * scale

    @staticmethod
    @cache
    def twice(x):
        return 2 * x


a, b = Circle(1), Circle(2)
print(a.area(), b.area(), a.area(), a.area(scale=3), Circle.area.cache_info(), Circle.twice(4), Circle.twice.cache_info())
# expect: 1 2 1 3 CacheInfo(hits=1, misses=3, maxsize=None, currsize=3) 8 CacheInfo(hits=0, misses=1, maxsize=None, currsize=1)


@cache
def fails(n):
    if n:
        raise ValueError(n)
    return n


for _ in range(2):
    try:
        fails(1)
    except ValueError as e:
        print(repr(e), fails.cache_info())
        # expect: ValueError(1) CacheInfo(hits=0, misses=1, maxsize=None, currsize=0)
        # expect: ValueError(1) CacheInfo(hits=0, misses=2, maxsize=None, currsize=0)
print(cache(len)("abc"), type(fib).__name__)  # expect: 3 _lru_cache_wrapper
