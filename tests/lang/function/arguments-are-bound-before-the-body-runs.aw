def show(*args, **kwargs):
    return args, kwargs

def order(a, b=None, /, c=None, *, d=None):
    return a, b, c, d

print(order(1), order(1, 2), order(1, 2, 3), order(1, 2, c=3, d=4), order(1, d=4))
# expect: (1, None, None, None) (1, 2, None, None) (1, 2, 3, None) (1, 2, 3, 4) (1, None, None, 4)
print(show(*[1], 2, *(3, 4), x=1, **{"y": 2}, **{}), show(*"", **{}))
# expect: ((1, 2, 3, 4), {'x': 1, 'y': 2}) ((), {})
args, kwargs = [1, 2], {"d": 5}
print(order(*args, **kwargs), args, kwargs)  # expect: (1, 2, None, 5) [1, 2] {'d': 5}
def recursive_default(n, f=None):
    f = f or recursive_default
    return n if n <= 0 else f(n - 1)
print(recursive_default(3))  # expect: 0
def swallow(self, **kw): return self, kw
print(swallow(1, args=2), swallow(**{"self": 5}))  # expect: (1, {'args': 2}) (5, {})
try:
    swallow(1, self=2)
except TypeError as e:
    print(e)  # expect: swallow() got multiple values for argument 'self'
