import itertools


class Letters(itertools.cycle):
    label = "letters"

    def first(self):
        return next(self)


letters = Letters("ab")
letters.extra = 5
print(letters.first(), next(letters), next(letters), letters.label, letters.extra, isinstance(letters, itertools.cycle))
# expect: a b a letters 5 True


class Steps(itertools.count):
    pass


print(Steps(3), repr(Steps(1, 4)), [type(x).__name__ for x in (itertools.count(), itertools.chain(), itertools.product())])
# expect: Steps(3) Steps(1, 4) ['count', 'chain', 'product']
print(itertools.islice, itertools.groupby.__module__, itertools.tee("a")[0].__class__)
# expect: <class 'itertools.islice'> itertools <class 'itertools._tee'>
try:
    itertools.count()[0]
except TypeError as e:
    print(e)  # expect: 'itertools.count' object is not subscriptable
try:
    len(itertools.repeat(1, 2))
except TypeError as e:
    print(e)  # expect: object of type 'itertools.repeat' has no len()
print(sorted(name for name in dir(itertools) if not name.startswith("_")))
# expect: ['accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count', 'cycle', 'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat', 'starmap', 'takewhile', 'tee', 'zip_longest']
