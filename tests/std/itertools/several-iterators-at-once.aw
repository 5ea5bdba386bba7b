from itertools import tee, zip_longest

print(list(zip_longest("abc", [1], fillvalue="-")), list(zip_longest()))
# expect: [('a', 1), ('b', '-'), ('c', '-')] []
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))  # expect: 1 2 [1, 2, 3] [3]
a, b, c = tee(iter("xy"), 3)
print(list(c), next(a), list(b), list(a))  # expect: ['x', 'y'] x ['x', 'y'] ['y']
