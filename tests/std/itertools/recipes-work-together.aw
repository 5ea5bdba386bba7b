from collections import deque
from itertools import chain, combinations, count, cycle, groupby, islice, repeat, starmap, tee, zip_longest


def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, active))
        yield from map(next, iterators)


def powerset(items):
    return chain.from_iterable(combinations(items, r) for r in range(len(items) + 1))


def sliding(iterable, n):
    it = iter(iterable)
    window = deque(islice(it, n - 1), maxlen=n)
    for x in it:
        window.append(x)
        yield tuple(window)


def primes():
    yield 2
    for n in count(3, 2):
        if all(n % p for p in islice(range(2, n), n // 2)):
            yield n


print(list(roundrobin("abc", "d", "ef")))  # expect: ['a', 'd', 'e', 'b', 'f', 'c']
print(list(powerset([1, 2, 3])))  # expect: [(), (1,), (2,), (3,), (1, 2), (1, 3), (2, 3), (1, 2, 3)]
print(list(sliding("abcde", 3)))  # expect: [('a', 'b', 'c'), ('b', 'c', 'd'), ('c', 'd', 'e')]
print(list(islice(primes(), 8)))  # expect: [2, 3, 5, 7, 11, 13, 17, 19]
print([(key, len(list(run))) for key, run in groupby("aaabccd")])
# expect: [('a', 3), ('b', 1), ('c', 2), ('d', 1)]
print(sum(starmap(lambda a, b: a * b, zip([1, 2, 3], repeat(2)))))  # expect: 12
