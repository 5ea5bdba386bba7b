from functools import cmp_to_key
from heapq import heappop, heappush


def compare(a, b):
    return (a > b) - (a < b)


@cmp_to_key
def by_last(a, b):
    return compare(a[-1], b[-1])


words = ["abz", "cda", "xm"]
print(sorted(words, key=by_last), sorted(words, key=by_last, reverse=True), max(words, key=by_last))
# expect: ['cda', 'xm', 'abz'] ['abz', 'xm', 'cda'] abz
heap = []
for word in words:
    heappush(heap, by_last(word))
print([heappop(heap).obj for _ in words])  # expect: ['cda', 'xm', 'abz']
