from functools import cache, cached_property, lru_cache

calls = []

@cache
def square(n):
    calls.append(n)
    return n * n

print([square(n) for n in (1, 2, 1, 2)], calls)  # expect: [1, 4, 1, 4] [1, 2]

@lru_cache(maxsize=2)
def f(n, *, k=0):
    return n + k
[f(n) for n in (1, 2, 1, 3, 2)]
print(f.cache_info(), f.cache_parameters())
# expect: CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
f.cache_clear()
print(f.cache_info().currsize, f.__wrapped__(5))  # expect: 0 5
try:
    square([])
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info().hits > 80)  # expect: 2880067194370816120 True

class C:
    @cached_property
    def value(self):
        print("computing")  # expect: computing
        return 42
c = C()
print(c.value, c.value, c.__dict__)  # expect: 42 42 {'value': 42}
