from operator import attrgetter, itemgetter, methodcaller
from types import SimpleNamespace

point = SimpleNamespace(x=1, inner=SimpleNamespace(y=2))
print(attrgetter("x")(point), attrgetter("inner.y", "x")(point))  # expect: 1 (2, 1)
print(itemgetter(1)("abc"), itemgetter(2, 0)("abc"), itemgetter("k")({"k": 5}))  # expect: b ('c', 'a') 5
print(methodcaller("split", ",", maxsplit=1)("a,b,c"), methodcaller("upper")("x"))  # expect: ['a', 'b,c'] X
print(itemgetter(1), attrgetter("a", "b"), methodcaller("f", 1, k=2))
# expect: operator.itemgetter(1) operator.attrgetter('a', 'b') operator.methodcaller('f', 1, k=2)
print(sorted([("b", 1), ("a", 2)], key=itemgetter(0)), max([{"n": 1}, {"n": 3}], key=itemgetter("n")))
# expect: [('a', 2), ('b', 1)] {'n': 3}
