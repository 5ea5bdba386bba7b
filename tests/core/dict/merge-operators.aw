a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a, a.__or__(b), a.__or__([]), a.__ror__(b))
a |= b
print(a)
a |= [("q", 5)]
print(a)
for action in (lambda: a | [("k", 1)], lambda: [("k", 1)] | a, lambda: a | None, lambda: a & b, lambda: a + b, lambda: a < b):
    try:
        print(action())
    except TypeError as e:
        print(e)
try:
    a |= 5
except TypeError as e:
    print(e)
