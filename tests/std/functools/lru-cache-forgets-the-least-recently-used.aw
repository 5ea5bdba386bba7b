from functools import lru_cache

calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.cache_info(), square.cache_parameters())
# expect: [1, 4, 1, 9, 4, 1] [1, 2, 3, 2, 1] CacheInfo(hits=1, misses=5, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(9), square.__module__)
# expect: CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) square 81 __main__
print(square.cache_info().hits, tuple(square.cache_info()), square.cache_info()._fields)
# expect: 0 (0, 0, 2, 0) ('hits', 'misses', 'maxsize', 'currsize')


@lru_cache
def unbounded(*args, **keywords):
    return len(calls)


unbounded(1), unbounded(1.0), unbounded(a=1, b=2), unbounded(b=2, a=1), unbounded(True)
print(unbounded.cache_info())  # expect: CacheInfo(hits=1, misses=4, maxsize=128, currsize=4)


@lru_cache(maxsize=None, typed=True)
def typed(*args, **keywords):
    return args


typed(1), typed(1.0), typed(True), typed(x=1), typed(x=1.0)
print(typed.cache_info(), typed.cache_parameters())
# expect: CacheInfo(hits=0, misses=5, maxsize=None, currsize=5) {'maxsize': None, 'typed': True}


@lru_cache(maxsize=0)
def never(n):
    return n


never(1), never(1)
print(never.cache_info(), lru_cache(maxsize=-5)(never).cache_parameters())
# expect: CacheInfo(hits=0, misses=2, maxsize=0, currsize=0) {'maxsize': 0, 'typed': False}
try:
    unbounded([])
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
for wrong in ("a", 1.5):
    try:
        lru_cache(wrong)
    except TypeError as e:
        print(e)  # expect: Expected first argument to be an integer, a callable, or None
        # expect: Expected first argument to be an integer, a callable, or None
