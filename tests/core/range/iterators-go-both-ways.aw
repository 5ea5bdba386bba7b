it = iter(range(0, 10, 4))
print(next(it), it.__length_hint__(), list(it), next(it, "end"), type(it).__name__, type(iter(range(2**70))).__name__)
# expect: 0 2 [4, 8] end range_iterator longrange_iterator
r = reversed(range(0, 10, 4))
print(list(r), list(reversed(range(5, 0, -2))), list(reversed(range(0))), type(reversed(range(3))).__name__, [*range(3), *reversed(range(3))])
# expect: [8, 4, 0] [1, 3, 5] [] range_iterator [0, 1, 2, 2, 1, 0]
a, *b, c = range(5)
print(a, b, c, list(zip(range(3), range(10, 0, -4))), dict(enumerate(range(2))), max(range(7)), sorted(range(3), reverse=True))
# expect: 0 [1, 2, 3] 4 [(0, 10), (1, 6), (2, 2)] {0: 0, 1: 1} 6 [2, 1, 0]
