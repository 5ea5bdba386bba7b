from functools import lru_cache


@lru_cache(typed=True)
def f(x):
    return type(x).__name__


print(f(3), f(3.0), f(True), f.cache_info().misses)  # expect: int float bool 3


@lru_cache
def g(x):
    return type(x).__name__


print(g(3), g(3.0), g(True), g("3"), g.cache_info())
# expect: int float bool str CacheInfo(hits=0, misses=4, maxsize=128, currsize=4)


@lru_cache(maxsize=1)
def h(*args, **kwargs):
    return len(args) + len(kwargs)


print(h(1), h(a=1), h(1), h(1), h.cache_info(), h(b=1, a=2), h(a=2, b=1), h.cache_info())
# expect: 1 1 1 1 CacheInfo(hits=1, misses=3, maxsize=1, currsize=1) 2 2 CacheInfo(hits=1, misses=5, maxsize=1, currsize=1)
