def f(a, *rest, k=None, **options):
    print(a, rest, k, options)

f(1)  # expect: 1 () None {}
f(1, 2, 3, k=4, x=5)  # expect: 1 (2, 3) 4 {'x': 5}
f(*[1, 2], **{"k": 3, "y": 4})  # expect: 1 (2,) 3 {'y': 4}
f(*"ab", *"cd", z=1, **{"w": 2})  # expect: a ('b', 'c', 'd') None {'z': 1, 'w': 2}

def g(*a, **k):
    a = a + (1,)
    k["new"] = 1
    return a, k
source = {"s": 0}
print(g(**source), source)  # expect: ((1,), {'s': 0, 'new': 1}) {'s': 0}
