from itertools import pairwise, starmap

print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise("")))
# expect: [('a', 'b'), ('b', 'c'), ('c', 'd')] [] []
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, ["ab", [1, 2, 3]])), list(starmap(lambda: 1, [(), ()])))
# expect: [32, 9] ['b', 3] [1, 1]
for wrong in (lambda: pairwise(1), lambda: list(starmap(pow, [1])), lambda: starmap(pow, 3), lambda: list(starmap(pow, [(1,)]))):
    try:
        wrong()
    except TypeError as e:
        print(type(e).__name__)  # expect: TypeError
        # expect: TypeError
        # expect: TypeError
        # expect: TypeError
p = pairwise(iter([1, 2, 3]))
print(next(p), list(p), list(p))  # expect: (1, 2) [(2, 3)] []
