class V:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return V(self.n + (other.n if isinstance(other, V) else other))
    __radd__ = __add__
print(sum([1, 2, 3]), sum([1, 2], 10), sum([], 5), sum(x for x in range(4)), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([V(1), V(2)]).n, sum([True, True]), sum({1: 0, 2: 0}), sum([1, 2], start=100), sum([2**62, 2**62]), sum([1, 2.5]), sum([0.5, 2**70]))
for action in (lambda: sum(5), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([], ""), lambda: sum([bytearray()], bytearray()), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([[1]]), lambda: sum([1], [2]), lambda: sum([1, None]), lambda: sum(iterable=[1])):
    try:
        print(action())
    except TypeError as e:
        print(e)
