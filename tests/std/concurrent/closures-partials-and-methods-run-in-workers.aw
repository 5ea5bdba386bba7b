import functools
from concurrent.futures import ThreadPoolExecutor

FACTOR = 3
TABLE = {"a": [1, 2]}

def scale(n):
    return n * FACTOR

def outer(n):
    def inner(m):
        return scale(n * m) + len(TABLE["a"])
    return inner

def recursive(n):
    return 1 if n == 0 else n * recursive(n - 1)

def even(n):
    return n == 0 or odd(n - 1)

def odd(n):
    return n != 0 and even(n - 1)

@functools.lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def twice(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(f(*args, **kwargs))
    return wrapper

@twice
def increment(n):
    """Add one."""
    return n + 1

def defaults(a, b=[1], *rest, c={"k": 2}, **more):
    return a, b, rest, c, more

def make_counter():
    count = 0
    def step():
        nonlocal count
        count += 1
        return count
    return step

def late():
    import collections
    return collections.Counter("aab").most_common(1)

def generated(n):
    return sum(i * i for i in range(n)), [x for x in range(n) if x % 2], {k: v for k, v in zip("ab", (1, 2))}

with ThreadPoolExecutor(2) as ex:
    def call(f, *args, **kwargs):
        return ex.submit(f, *args, **kwargs).result()

    print(call(scale, 5), call(outer(10), 2), call(lambda n: outer(1)(n), 4))
    FACTOR = 100
    print(call(scale, 5))
    print(call(recursive, 20), call(even, 10), call(fib, 50))
    print(call(increment, 1), increment.__doc__, call(lambda: increment.__name__))
    print(call(functools.partial(pow, 2), 5), call(functools.partial(outer(3), 4)))
    print(call(functools.partial(defaults, 1, c=0), 2))
    print(call(defaults, 1), call(defaults, 1, 2, 3, c=4, d=5))
    print(call(make_counter()), call(late), call(generated, 5))
    print(call("a-b".split, "-"), call([3, 1, 2].index, 1), call(sorted, [3, 1, 2], key=lambda x: -x))
    back = call(lambda: lambda x: x + FACTOR)
    print(back(1), back.__qualname__)
    print(call(lambda f: f(2), scale), call(lambda: scale) is scale)
    print(call(lambda: __name__), call(lambda: sorted(n for n in ("scale", "nothing") if n in globals() or scale)))
