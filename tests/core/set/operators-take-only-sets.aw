a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), a & b, sorted(a - b), sorted(a ^ b), sorted(a | b | {9}), a & frozenset(b), sorted(a | {3: 0}.keys()))
a |= {10}; a &= {1, 2, 10}; a -= {2}; a ^= {1, 5}
print(sorted(a))
for action in (lambda: a | [1], lambda: a & (1,), lambda: a - "x", lambda: a ^ {1: 2}, lambda: [1] | a, lambda: a + a, lambda: a * 2, lambda: a[0]):
    try:
        print(action())
    except TypeError as e:
        print(e)
try:
    a |= [1]
except TypeError as e:
    print(e)
print({1}.__or__([1]), {1}.__and__(5), {1}.__sub__(None), {1}.__xor__("x"), {1}.__ior__([1]), {1}.__eq__([1]), {1}.__lt__([1]))
