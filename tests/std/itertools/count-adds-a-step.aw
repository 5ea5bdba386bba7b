from itertools import count, islice

print(list(islice(count(), 3)), list(islice(count(10), 3)), list(islice(count(10, -3), 4)))
# expect: [0, 1, 2] [10, 11, 12] [10, 7, 4, 1]
print(list(islice(count(0.5, 0.25), 4)), list(islice(count(step=2), 3)), list(islice(count(start=5, step=5), 3)))
# expect: [0.5, 0.75, 1.0, 1.25] [0, 2, 4] [5, 10, 15]
print(count(), count(3), count(3, 2), count(1.5), count(1, 1.0), count(-1, -1))
# expect: count(0) count(3) count(3, 2) count(1.5) count(1, 1.0) count(-1, -1)
print(next(count(2**62)), list(islice(count(2**62 - 1), 3)), list(islice(count(True), 2)))
# expect: 4611686018427387904 [4611686018427387903, 4611686018427387904, 4611686018427387905] [1, 2]
c = count(1)
next(c)
print(c, iter(c) is c)  # expect: count(2) True
for wrong in (lambda: count("a"), lambda: count(1, "b"), lambda: count([]), lambda: count(None)):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: a number is required
        # expect: a number is required
        # expect: a number is required
        # expect: a number is required
