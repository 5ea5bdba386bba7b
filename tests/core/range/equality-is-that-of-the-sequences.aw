print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(1) == range(0, 1, 7), range(3) == [0, 1, 2], range(0, 5, 2) != range(0, 6, 2), range(5) is range(5))
print(hash(range(0)) == hash(range(2, 1)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), {range(3): "r"}[range(0, 3)])
for action in (lambda: range(3) < range(4), lambda: range(3) + range(3), lambda: range(3) * 2):
    try:
        print(action())
    except TypeError as e:
        print(e)
