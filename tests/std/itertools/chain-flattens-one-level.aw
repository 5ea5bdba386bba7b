from itertools import chain

print(list(chain.from_iterable([[1, [2]], (3,), "ab"])), sum(chain([1], [2]), 10), "".join(chain("ab", "c")))
# expect: [1, [2], 3, 'a', 'b'] 13 abc
it = chain(iter([1, 2]), iter([3]))
print(next(it), list(it), list(it))  # expect: 1 [2, 3] []


def lazily():
    print("first asked")
    yield [1]
    print("second asked")
    yield [2]


c = chain.from_iterable(lazily())
print(next(c))  # expect: first asked
# expect: 1
print(next(c))  # expect: second asked
# expect: 2
