import inspect

def f(a, b=2, /, c=3, *args, d, e=5, **kw): pass
s = inspect.signature(f)
b = s.bind(1, d=4)
print(b, b.args, b.kwargs, b.arguments)  # expect: <BoundArguments (a=1, d=4)> (1,) {'d': 4} {'a': 1, 'd': 4}
b.apply_defaults()
print(b.arguments)  # expect: {'a': 1, 'b': 2, 'c': 3, 'args': (), 'd': 4, 'e': 5, 'kw': {}}
print(b.args, b.kwargs)  # expect: (1, 2, 3) {'d': 4, 'e': 5}
b = s.bind(1, 2, 3, 4, 5, d=6, z=7, a=8)
print(b.arguments, b.args, b.kwargs)
# expect: {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7, 'a': 8}} (1, 2, 3, 4, 5) {'d': 6, 'z': 7, 'a': 8}
b.arguments["c"] = "changed"
print(b.args, b.signature is s)  # expect: (1, 2, 'changed', 4, 5) True
print(s.bind_partial().arguments, s.bind_partial(1, e=2).arguments, s.bind_partial(e=1).kwargs)
# expect: {} {'a': 1, 'e': 2} {'e': 1}
print(s.bind(1, d=2) == s.bind(1, d=2), s.bind(1, d=2) == s.bind(2, d=2))  # expect: True False
