# Numbers too large for a position or size are an IndexError as subscripts, an OverflowError as arguments.
import gc
import itertools
import operator
import random
import re
from collections import deque

big = 2**70


class Index:
    def __index__(self):
        return big


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


for sequence in ([1], (1,), "a", b"a", bytearray(b"a"), deque([1]), memoryview(b"a"), range(1)):
    attempt(operator.getitem, sequence, big)
    attempt(operator.getitem, sequence, Index())
attempt(operator.delitem, [1], big)
attempt(operator.setitem, [1], big, 1)
attempt(deque, [], big)
attempt(operator.mul, deque([1]), big)
attempt(itertools.repeat, 1, big)
attempt(itertools.batched, "a", big)
attempt(itertools.combinations, "a", big)
attempt(itertools.tee, "a", big)
attempt(random.getrandbits, big)
attempt(gc.collect, big)
attempt(re.compile, "a", big)
attempt(re.compile("a").match, "a", big)
attempt([1].pop, big)
attempt([1].insert, big, 1)
attempt("a".ljust, big)
attempt("a".split, None, big)
attempt((1).__reduce_ex__, big)
