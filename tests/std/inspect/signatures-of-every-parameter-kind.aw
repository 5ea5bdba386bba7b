import inspect

def f(a, b=1, /, c=2, *args, d, e=5, **kw): pass
s = inspect.signature(f)
print(s)  # expect: (a, b=1, /, c=2, *args, d, e=5, **kw)
for name, p in s.parameters.items():
    print(name, p.kind.name, int(p.kind), p.kind.description, p.default is p.empty, p)
    # expect: a POSITIONAL_ONLY 0 positional-only True a
    # expect: b POSITIONAL_ONLY 0 positional-only False b=1
    # expect: c POSITIONAL_OR_KEYWORD 1 positional or keyword False c=2
    # expect: args VAR_POSITIONAL 2 variadic positional True *args
    # expect: d KEYWORD_ONLY 3 keyword-only True d
    # expect: e KEYWORD_ONLY 3 keyword-only False e=5
    # expect: kw VAR_KEYWORD 4 variadic keyword True **kw
print(s.return_annotation is s.empty, list(s.parameters))  # expect: True ['a', 'b', 'c', 'args', 'd', 'e', 'kw']
for g in (lambda: 0, lambda x: x, lambda *a, k=1, **kw: 0, lambda *, k: 0, lambda x, /: x, lambda x, /, y: x, lambda x=(): x):
    print(inspect.signature(g))
    # expect: ()
    # expect: (x)
    # expect: (*a, k=1, **kw)
    # expect: (*, k)
    # expect: (x, /)
    # expect: (x, /, y)
    # expect: (x=())
