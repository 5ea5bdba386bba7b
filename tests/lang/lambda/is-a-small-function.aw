add = lambda a, b=1, *rest, k=0, **o: (a + b + sum(rest) + k, o)
print(add(1), add(1, 2, 3, k=4, z=5))  # expect: (2, {}) (10, {'z': 5})
print((lambda: None)(), (lambda *a: a)(1, 2), (lambda x: lambda y: x * y)(3)(4))
# expect: None (1, 2) 12
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))  # expect: ['ccc', 'bb', 'a']
try:
    (lambda a: a)()
except TypeError as e:
    print(e)  # expect: <lambda>() missing 1 required positional argument: 'a'
try:
    (lambda: 1)(2)
except TypeError as e:
    print(e)  # expect: <lambda>() takes 0 positional arguments but 1 was given
print([f(3) for f in [lambda x: x, lambda x: x ** 2]])  # expect: [3, 9]
