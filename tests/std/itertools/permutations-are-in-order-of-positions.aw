from itertools import permutations

print(["".join(p) for p in permutations("abc")], list(permutations([1, 2, 3], 2)))
# expect: ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)]
print(list(permutations([])), list(permutations("ab", 0)), list(permutations("ab", 3)), list(permutations("aa")))
# expect: [()] [()] [] [('a', 'a'), ('a', 'a')]
print(len(list(permutations(range(6)))), list(permutations(range(4), 3))[-3:], list(permutations("ab", None)))
# expect: 720 [(3, 1, 2), (3, 2, 0), (3, 2, 1)] [('a', 'b'), ('b', 'a')]
for wrong in (lambda: permutations("ab", -1), lambda: permutations("ab", "1"), lambda: permutations(5)):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: ValueError r must be non-negative
        # expect: TypeError Expected int as r
        # expect: TypeError 'int' object is not iterable
