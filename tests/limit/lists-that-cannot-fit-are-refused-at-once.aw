import itertools


def name(f):
    try:
        return type(f()).__name__
    except (MemoryError, OverflowError) as e:
        return type(e).__name__


class Lying:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter([1, 2])


print(name(lambda: list(range(2**62))), name(lambda: [*range(2**62)]), name(lambda: sorted(range(2**62))))
# expect: MemoryError MemoryError MemoryError
print(name(lambda: list(itertools.repeat(1, 2**62))), name(lambda: list(Lying(2**61))), name(lambda: list(Lying(2**63 - 1))))
# expect: MemoryError MemoryError MemoryError
print(name(lambda: [0].extend(Lying(2**63 - 1))), list(Lying(2)))
# expect: NoneType [1, 2]
