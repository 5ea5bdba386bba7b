from heapq import heapify, heappop, heappush, heappushpop

queue = []
for priority, task in ((3, "c"), (1, "a"), (2, "b")):
    heappush(queue, (priority, task))
print([heappop(queue) for _ in range(3)], queue)  # expect: [(1, 'a'), (2, 'b'), (3, 'c')] []
data = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapify(data)
print(data, all(data[i] <= data[c] for i in range(len(data)) for c in (2 * i + 1, 2 * i + 2) if c < len(data)))
# expect: [1, 2, 3, 6, 5, 4, 7, 8, 9] True
print(heappushpop(data, 0), heappushpop(data, 100), sorted(data))  # expect: 0 1 [2, 3, 4, 5, 6, 7, 8, 9, 100]


class Shrinks:
    def __lt__(self, other):
        heap.clear()
        return True


heap = [Shrinks() for _ in range(4)]
try:
    heapify(heap)
except RuntimeError as e:
    print(e)  # expect: list changed size during iteration
