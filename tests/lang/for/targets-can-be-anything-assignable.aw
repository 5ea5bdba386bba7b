class Box: pass
box = Box()
for box.value in range(3):
    pass
print(box.value)  # expect: 2
row = [0, 0]
for row[1] in "ab":
    print(row)
    # expect: [0, 'a']
    # expect: [0, 'b']
for (a, b), c in [((1, 2), 3), ((4, 5), 6)]:
    print(a + b + c)
    # expect: 6
    # expect: 15
for i, (k, v) in enumerate({"x": 1, "y": 2}.items()):
    print(i, k, v)
    # expect: 0 x 1
    # expect: 1 y 2
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)  # expect: 1 2
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected 2, got 1)
try:
    for x in 5:
        pass
except TypeError as e:
    print(e)  # expect: 'int' object is not iterable
