a, b = [1, 2], (3, 4)
print([*a, 0, *b], (*a, *b), {*a, *b} == {1, 2, 3, 4})  # expect: [1, 2, 0, 3, 4] (1, 2, 3, 4) True
print({**{"x": 1}, "y": 2, **{"x": 3}})  # expect: {'x': 3, 'y': 2}
print(*a, *b, sep="-", **{"end": ".\n"})  # expect: 1-2-3-4.
t = *a, *"ab"
print(t)  # expect: (1, 2, 'a', 'b')
def f(*args, **kwargs):
    return args, kwargs
print(f(*a, 5, *b, k=1, **{"m": 2}))  # expect: ((1, 2, 5, 3, 4), {'k': 1, 'm': 2})
def star_return():
    return 1, *a
print(star_return())  # expect: (1, 1, 2)
try:
    [*1]
except TypeError as e:
    print(e)  # expect: Value after * must be an iterable, not int
try:
    {**[]}
except TypeError as e:
    print(e)  # expect: 'list' object is not a mapping
