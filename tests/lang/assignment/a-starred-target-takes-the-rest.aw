head, *tail = [1, 2, 3]
print(head, tail)  # expect: 1 [2, 3]
*init, last = "xyz"
print(init, last)  # expect: ['x', 'y'] z
a, *middle, z = range(6)
print(a, middle, z)  # expect: 0 [1, 2, 3, 4] 5
a, *middle, z = 1, 2
print(a, middle, z)  # expect: 1 [] 2
*everything, = (1, 2)
print(everything)  # expect: [1, 2]
(a, *b), *c = [[1, 2, 3], 4, 5]
print(a, b, c)  # expect: 1 [2, 3] [4, 5]
for n, *rest in [(1, 2, 3), (4,)]:
    print(n, rest)
    # expect: 1 [2, 3]
    # expect: 4 []
