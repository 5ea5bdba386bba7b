t = (1, 2, 3, 2)
print(t.count(2), t.index(2), t.index(2, 2), t.index(3, -3, -1), t[1:3], t[::-1], t[-1], t + (4,), t * 2, 0 * t, (5,) * 3, len(t), 2 in t, t == (1, 2, 3, 2.0))
# expect: 2 1 3 2 (2, 3) (2, 3, 2, 1) 2 (1, 2, 3, 2, 4) (1, 2, 3, 2, 1, 2, 3, 2) () (5, 5, 5) 4 True True
print(tuple(), tuple("ab"), tuple([1, [2]]), tuple({1: 2}), (), (1,), tuple(t) is t, t[:] is t)
# expect: () ('a', 'b') (1, [2]) (1,) () (1,) True True
a, *b = t
print(a, b, hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2)), {(1, (2, 3)): "nested"}[1, (2, 3)])
# expect: 1 [2, 3, 2] True True nested
