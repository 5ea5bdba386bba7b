def items():
    yield 1
    yield 2
    raise KeyError("third")

a = [0]
try:
    a.extend(items())
except KeyError as e:
    print(a, e)  # expect: [0, 1, 2] 'third'
try:
    a += items()
except KeyError as e:
    print(a, e)  # expect: [0, 1, 2, 1, 2] 'third'
try:
    a[1:2] = items()
except KeyError as e:
    print(a, e)  # expect: [0, 1, 2, 1, 2] 'third'
