import functools
import inspect

def f(a, b=1, /, c: int = 2, *args, d, e="x", **kw) -> str: ...

class A:
    def __init__(self, x, y=2): ...
    def method(self, q): ...
    @classmethod
    def c(cls, z): ...
    @staticmethod
    def s(w): ...
    def __call__(self, k): ...

print(inspect.signature(f))  # expect: (a, b=1, /, c: int = 2, *args, d, e='x', **kw) -> str
print(inspect.signature(A), inspect.signature(A(1).method), inspect.signature(A.method), inspect.signature(A.c))
# expect: (x, y=2) (q) (self, q) (z)
print(inspect.signature(A.s), inspect.signature(A(1)), inspect.signature(functools.partial(f, 1, d=5)))
# expect: (w) (k) (b=1, /, c: int = 2, *args, d=5, e='x', **kw) -> str
print([(p.name, str(p.kind)) for p in inspect.signature(f).parameters.values()])
# expect: [('a', 'POSITIONAL_ONLY'), ('b', 'POSITIONAL_ONLY'), ('c', 'POSITIONAL_OR_KEYWORD'), ('args', 'VAR_POSITIONAL'), ('d', 'KEYWORD_ONLY'), ('e', 'KEYWORD_ONLY'), ('kw', 'VAR_KEYWORD')]
bound = inspect.signature(f).bind(1, 2, 3, 4, d=5, z=6)
print(bound.arguments, bound.args, bound.kwargs)
# expect: {'a': 1, 'b': 2, 'c': 3, 'args': (4,), 'd': 5, 'kw': {'z': 6}} (1, 2, 3, 4) {'d': 5, 'z': 6}
bound = inspect.signature(A).bind(1)
bound.apply_defaults()
print(bound.arguments)  # expect: {'x': 1, 'y': 2}
for args, kw in (((), {}), ((1, 2, 3), {}), ((1,), {"z": 1}), ((1,), {"x": 2})):
    try:
        inspect.signature(A).bind(*args, **kw)
    except TypeError as e:
        print(e)
# expect: missing a required argument: 'x'
# expect: too many positional arguments
# expect: got an unexpected keyword argument 'z'
# expect: multiple values for argument 'x'

@functools.wraps(f)
def wrapper(*args): ...

print(inspect.signature(wrapper) == inspect.signature(f), inspect.unwrap(wrapper) is f)  # expect: True True
