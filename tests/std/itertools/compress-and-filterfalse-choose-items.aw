from itertools import compress, filterfalse

print(list(compress("abcdef", [1, 0, 1, 0, 1, 1])), list(compress("abc", [True])), list(compress([], [1])))
# expect: ['a', 'c', 'e', 'f'] ['a'] []
print(list(compress(data="ab", selectors=["", "x"])))  # expect: ['b']
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a", None])))
# expect: [0, 2, 4] [0, '', None]
print(list(filterfalse(bool, [0, 1, [], [1]])))  # expect: [0, []]
for wrong in (
    lambda: compress(1, []),
    lambda: compress([], 1),
    lambda: filterfalse(None, 1),
    lambda: list(filterfalse(5, [1])),
):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: 'int' object is not iterable
        # expect: 'int' object is not callable
