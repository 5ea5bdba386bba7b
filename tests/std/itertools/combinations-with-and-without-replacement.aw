from itertools import combinations, combinations_with_replacement

print(["".join(c) for c in combinations("abcd", 2)], list(combinations("ab", 0)), list(combinations("ab", 3)))
# expect: ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'] [()] []
print(list(combinations(range(4), 3)), list(combinations(range(3), 3)), list(combinations([], 0)))
# expect: [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)] [(0, 1, 2)] [()]
print(["".join(c) for c in combinations_with_replacement("abc", 2)], list(combinations_with_replacement([], 0)))
# expect: ['aa', 'ab', 'ac', 'bb', 'bc', 'cc'] [()]
print(list(combinations_with_replacement([], 1)), list(combinations_with_replacement([1, 2], 3)))
# expect: [] [(1, 1, 1), (1, 1, 2), (1, 2, 2), (2, 2, 2)]
for wrong in (
    lambda: combinations("ab", -1),
    lambda: combinations("ab", None),
    lambda: combinations_with_replacement("ab", -2),
    lambda: combinations(5, 1),
    lambda: combinations(iterable="ab", r=1.5),
):
    try:
        wrong()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)  # expect: ValueError r must be non-negative
        # expect: TypeError 'NoneType' object cannot be interpreted as an integer
        # expect: ValueError r must be non-negative
        # expect: TypeError 'int' object is not iterable
        # expect: TypeError 'float' object cannot be interpreted as an integer
