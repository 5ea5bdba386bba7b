from heapq import merge

print(list(merge([1, 4, 7], [2, 5], [3])), list(merge()), list(merge([1])), list(merge("ac", "bd")))
# expect: [1, 2, 3, 4, 5, 7] [] [1] ['a', 'b', 'c', 'd']
print(list(merge([7, 4, 1], [5, 2], reverse=True)), list(merge(["a", "ccc"], ["bb", "dddd"], key=len)))
# expect: [7, 5, 4, 2, 1] ['a', 'bb', 'ccc', 'dddd']
print(list(merge(["ccc", "a"], ["dddd", "bb"], key=len, reverse=True)), list(merge([], [1], [])))
# expect: ['dddd', 'ccc', 'bb', 'a'] [1]
print(list(merge([(1, "x"), (2, "x")], [(1, "y")], key=lambda t: t[0])))  # expect: [(1, 'x'), (1, 'y'), (2, 'x')]
m = merge([1, 3], iter([2]))
print(next(m), next(m), list(m))  # expect: 1 2 [3]
try:
    list(merge([1], ["a"]))
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'int' and 'str'
