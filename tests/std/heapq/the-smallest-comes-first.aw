import heapq

heap = []
for x in [5, 3, 8, 1, 9, 2]:
    heapq.heappush(heap, x)
print(heap, [heapq.heappop(heap) for _ in range(6)])  # expect: [] [1, 2, 3, 5, 8, 9]
heap = [5, 3, 8, 1, 9, 2, 7]
heapq.heapify(heap)
print(heap, heapq.heapreplace(heap, 0), heapq.heappushpop(heap, -1), heapq.heappushpop(heap, 4), heap)
# expect: [2, 3, 4, 5, 9, 8, 7] 1 -1 0 [2, 3, 4, 5, 9, 8, 7]
print(list(heapq.merge([1, 4, 7], [2, 4, 8], [0])), list(heapq.merge([7, 4], [8, 2], reverse=True)))
# expect: [0, 1, 2, 4, 4, 7, 8] [8, 7, 4, 2]
print(heapq.nlargest(3, [1, 5, 2, 8]), heapq.nsmallest(2, [4, 1, 3], key=lambda x: -x), heapq.nsmallest(1, []))
# expect: [8, 5, 2] [4, 3] []
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
# expect: index out of range
