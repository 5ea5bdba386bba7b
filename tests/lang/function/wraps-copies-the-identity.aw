import functools
def deco(f):
    @functools.wraps(f)
    def inner(*a, **k): return ("wrapped", f(*a, **k))
    return inner
@deco
def add(a: int, b: int = 2) -> int:
    "adds"
    return a + b
print(add(1), add.__name__, add.__doc__, add.__qualname__, add.__annotations__, add.__wrapped__(5))  # expect: ('wrapped', 3) add adds add {'a': <class 'int'>, 'b': <class 'int'>, 'return': <class 'int'>} 7
import inspect
print(inspect.signature(add), inspect.unwrap(add)(1, 1))  # expect: (a: int, b: int = 2) -> int 2
class Count:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def hi(x): "doc hi"; return x
print(hi(1), hi(2), hi.n, hi.__name__, hi.__doc__)  # expect: 1 2 2 hi doc hi
