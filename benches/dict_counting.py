"""Counting, grouping and indexing with dicts: get, in, setdefault, defaultdict, Counter, items, pop."""
from collections import Counter, defaultdict


def words(count, seed=99):
    stems = ["loop", "task", "wait", "queue", "lock", "time", "event", "frame", "value", "heap"]
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield stems[seed % 10] + str((seed >> 10) % 3000)


def main():
    stream = list(words(200_000))
    by_get, by_in = {}, {}
    for word in stream:
        by_get[word] = by_get.get(word, 0) + 1
    for word in stream:
        if word in by_in:
            by_in[word] += 1
        else:
            by_in[word] = 1
    index = {}
    for at, word in enumerate(stream):
        index.setdefault(word, []).append(at)
    groups = defaultdict(list)
    for word in by_get:
        groups[word[:3]].append(word)
    counter = Counter(stream)
    pairs = {}
    for a, b in zip(stream, stream[1:]):
        key = (a[0], b[0])
        pairs[key] = pairs.get(key, 0) + 1
    squares = {}
    for n in range(200_000):
        squares[n * n % 65_537] = n
    best = sorted(counter.items(), key=lambda item: (-item[1], item[0]))[:3]
    total = sum(n for _, n in pairs.items()) + sum(len(v) for v in index.values())
    while len(by_in) > 100:
        by_in.popitem()
    print(best, by_get == counter, len(groups), total, len(squares), len(by_in))


main()
