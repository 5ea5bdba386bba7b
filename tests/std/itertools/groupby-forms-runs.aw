from itertools import groupby

for key, group in groupby("aaabbca"):
    print(key, list(group))  # expect: a ['a', 'a', 'a']
    # expect: b ['b', 'b']
    # expect: c ['c']
    # expect: a ['a']
print([(k, [x for x in g]) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
# expect: [(1, [1, 3]), (0, [2, 4]), (1, [5])]
print(list(groupby([])), [k for k, g in groupby("aab")])  # expect: [] ['a', 'b']
it = groupby("aabb")
first, group = next(it)
second, other = next(it)
print(first, list(group), second, list(other))  # expect: a [] b ['b', 'b']
it = groupby([1, 1, 2], None)
_, ones = next(it)
print(next(ones), next(ones), next(ones, "end"), next(it)[0])  # expect: 1 1 end 2
for wrong in (lambda: groupby(5), lambda: list(groupby([1], 5)), lambda: list(groupby([1, "a"], lambda x: x + 1))):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: 'int' object is not iterable
        # expect: 'int' object is not callable
        # expect: can only concatenate str (not "int") to str
