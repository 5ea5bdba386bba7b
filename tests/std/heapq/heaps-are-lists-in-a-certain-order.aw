from heapq import heapify, heappop, heappush, heappushpop, heapreplace

h = [5, 3, 8, 1, 9, 2]
heapify(h)
print(h)  # expect: [1, 3, 2, 5, 9, 8]
heappush(h, 0)
print(h, heappop(h), h)  # expect: [1, 3, 2, 5, 9, 8] 0 [1, 3, 2, 5, 9, 8]
print(heappushpop(h, -1), heappushpop(h, 4), h, heapreplace(h, 100), h)
# expect: -1 1 [3, 5, 4, 100, 9, 8] 2 [3, 5, 4, 100, 9, 8]
print([heappop(h) for _ in range(len(h))], heappushpop([], 3))  # expect: [3, 4, 5, 8, 9, 100] 3
for wrong in (
    lambda: heappop([]),
    lambda: heapreplace([], 1),
    lambda: heappush((1,), 2),
    lambda: heapify((1, 2)),
    lambda: heapify([1, "a"]),
    lambda: heappop("abc"),
):
    try:
        wrong()
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)  # expect: IndexError index out of range
        # expect: IndexError index out of range
        # expect: TypeError heappush() argument 1 must be list, not tuple
        # expect: TypeError heapify() argument must be list, not tuple
        # expect: TypeError '<' not supported between instances of 'int' and 'str'
        # expect: TypeError heappop() argument must be list, not str


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


items = [Item(n) for n in (3, 1, 2)]
heapify(items)
print([heappop(items).n for _ in range(3)])  # expect: [1, 2, 3]
