def f(b, a):
    c = [1]
    return vars(), dir()
print(f(1, 2))  # expect: ({'b': 1, 'a': 2, 'c': [1]}, ['a', 'b', 'c'])
class K:
    x = 1
    names = [n for n in dir() if not n.startswith("__")]
    d = sorted(n for n in vars() if n in ("x", "names"))
print(K.names, K.d)  # expect: ['x'] ['names', 'x']
