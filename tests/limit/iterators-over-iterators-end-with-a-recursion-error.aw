# aw only
# python3.13 counts no calls between iterators, and overflows its stack
import itertools

WRAPPERS = (
    lambda x: map(int, x), lambda x: filter(None, x), zip, enumerate, itertools.chain, itertools.accumulate,
    itertools.cycle, itertools.zip_longest, lambda x: itertools.islice(x, 5), lambda x: itertools.batched(x, 1),
    lambda x: itertools.takewhile(bool, x), lambda x: itertools.tee(x)[0], lambda x: (y for y in x),
)
survived = 0
for wrap in WRAPPERS:
    x = iter([1, 2])
    for _ in range(100_000):
        x = wrap(x)
    try:
        next(x)
    except RecursionError:
        pass
    survived += 1
print(survived == len(WRAPPERS))  # expect: True
