print(sum([1, 2, 3]), sum([]), sum([1], 10), sum([0.1] * 3), sum([[1], [2]], []), sum(range(101)), sum((1, 2), start=5), sum([2**70, 1]))
# expect: 6 0 11 0.30000000000000004 [1, 2] 5050 8 1180591620717411303425
print(any([0, 1]), any([]), all([1, "a"]), all([]), any(x > 2 for x in range(4)), all(x < 3 for x in range(4)))
# expect: True False True True True False
def noisy():
    for x in (0, 1, 2):
        print("see", x)
        yield x
print(any(noisy()))
# expect: see 0
# expect: see 1
# expect: True
print(all(noisy()))
# expect: see 0
# expect: False
for f in (lambda: sum("ab"), lambda: sum(["a"], ""), lambda: sum([1, "a"]), lambda: sum(5), lambda: any(5), lambda: all()):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: sum() can't sum strings [use ''.join(seq) instead]
        # expect: unsupported operand type(s) for +: 'int' and 'str'
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: all() takes exactly one argument (0 given)
