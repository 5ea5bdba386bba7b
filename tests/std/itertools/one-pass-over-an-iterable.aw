from itertools import (
    accumulate, batched, chain, compress, dropwhile, filterfalse, groupby, pairwise, starmap, takewhile,
)

print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
# expect: [1, 3, 6] [10, 10, 20, 60]
print(list(batched("abcdefg", 3)), list(pairwise("abc")), list(starmap(pow, [(2, 3), (3, 2)])))
# expect: [('a', 'b', 'c'), ('d', 'e', 'f'), ('g',)] [('a', 'b'), ('b', 'c')] [8, 9]
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "c"])), list(compress("abcd", [1, 0, 1, 1])))
# expect: ['a', 'b', 1] ['a', 'b', 'c'] ['a', 'c', 'd']
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))
# expect: [3, 1] [1, 2]
print(list(filterfalse(None, [0, 1, ""])), list(filterfalse(lambda x: x % 2, range(5))))  # expect: [0, ''] [0, 2, 4]
print([(k, list(g)) for k, g in groupby("aabbbca")])
# expect: [('a', ['a', 'a']), ('b', ['b', 'b', 'b']), ('c', ['c']), ('a', ['a'])]
print([(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
# expect: [(1, [1, 3]), (0, [2, 4]), (1, [5])]
groups = [(k, g) for k, g in groupby("aab")]
print([(k, list(g)) for k, g in groups])  # expect: [('a', []), ('b', [])]
