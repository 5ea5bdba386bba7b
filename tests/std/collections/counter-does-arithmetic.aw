from collections import Counter

a, b = Counter(a=3, b=1, c=0), Counter(a=1, b=2, d=-4)
print(a + b)  # expect: Counter({'a': 4, 'b': 3})
print(a - b)  # expect: Counter({'d': 4, 'a': 2})
print(a & b)  # expect: Counter({'a': 1, 'b': 1})
print(a | b)  # expect: Counter({'a': 3, 'b': 2})
print(+b, -b)  # expect: Counter({'b': 2, 'a': 1}) Counter({'d': 4})
a += Counter("aab")
print(a)  # expect: Counter({'a': 5, 'b': 2})
a -= Counter("aaaa")
print(a)  # expect: Counter({'b': 2, 'a': 1})
a |= Counter(z=2)
print(a)  # expect: Counter({'b': 2, 'z': 2, 'a': 1})
a &= Counter(z=1, a=5)
print(a)  # expect: Counter({'a': 1, 'z': 1})
try:
    a + {"x": 1}
except TypeError as e:
    print(e)  # expect: unsupported operand type(s) for +: 'Counter' and 'dict'
