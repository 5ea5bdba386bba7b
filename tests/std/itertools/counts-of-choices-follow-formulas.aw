from itertools import combinations, combinations_with_replacement, permutations
from math import comb, perm

for n in range(5):
    print([len(list(permutations(range(n), r))) == perm(n, r) for r in range(n + 1)], [len(list(combinations(range(n), r))) == comb(n, r) for r in range(n + 2)], [len(list(combinations_with_replacement(range(n), r))) for r in range(4)])
    # expect: [True] [True, True] [1, 0, 0, 0]
    # expect: [True, True] [True, True, True] [1, 1, 1, 1]
    # expect: [True, True, True] [True, True, True, True] [1, 2, 3, 4]
    # expect: [True, True, True, True] [True, True, True, True, True] [1, 3, 6, 10]
    # expect: [True, True, True, True, True] [True, True, True, True, True, True] [1, 4, 10, 20]
