import inspect

def f(a, b, /, c=1, *, d): pass
s = inspect.signature(f)
for args, kw in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3, 4), {"d": 1}), ((1, 2), {"d": 1, "x": 2}),
                 ((1, 2, 3), {"c": 4, "d": 5}), ((1,), {"b": 2, "d": 3})):
    try:
        print(s.bind(*args, **kw).arguments)
    except TypeError as e:
        print(e)
        # expect: missing a required argument: 'a'
        # expect: missing a required argument: 'b'
        # expect: missing a required argument: 'd'
        # expect: too many positional arguments
        # expect: got an unexpected keyword argument 'x'
        # expect: multiple values for argument 'c'
        # expect: got some positional-only arguments passed as keyword arguments: 'b'
def g(*args): pass
try:
    inspect.signature(g).bind(x=1)
except TypeError as e:
    print(e)  # expect: got an unexpected keyword argument 'x'
def h(self, /, **kw): pass
print(inspect.signature(h).bind(1, self=2).arguments)  # expect: {'self': 1, 'kw': {'self': 2}}
