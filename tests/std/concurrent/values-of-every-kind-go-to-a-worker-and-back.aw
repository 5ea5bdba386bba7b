import collections, math, operator, re, types
from array import array
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

def echo(x):
    return x

ex = ThreadPoolExecutor(1)
values = [
    None, True, 1, -5, 2**100, -(2**200), 1.5, float("inf"), "text", "", "é中", b"ab", bytearray(b"xy"),
    [1, [2, [3]]], (1, (2,)), (), {"a": 1, 2: [3]}, {1, 2, 3}, frozenset([1, 2]), range(1, 10, 3), slice(1, 2, 3),
    ..., NotImplemented, int, list, ValueError, dict.fromkeys, len, math.sqrt, str.upper, operator.or_,
    collections.deque([1, 2, 3], maxlen=5), collections.Counter("hello"), collections.OrderedDict(a=1),
    collections.defaultdict(list, a=[1]), re.compile("a+", re.I), types.SimpleNamespace(a=1), list[int],
    int | str, Fraction(1, 3), array("i", [1, 2]), {(1, "a"): frozenset({2})}, math, types.MappingProxyType({}),
]
for value in values:
    back = ex.submit(echo, value).result()
    print(type(back) is type(value), back == value, type(value).__name__)
print(ex.submit(operator.itemgetter(1, 2), "abc").result())
print(ex.submit(operator.attrgetter("real"), 5).result())
print(ex.submit(operator.methodcaller("split", "-"), "a-b").result())
print(ex.submit(echo, float("nan")).result())
print(ex.submit(next, iter([4, 5])).result())
ex.shutdown()
