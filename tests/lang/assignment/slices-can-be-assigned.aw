a = list(range(8))
a[2:4] = "xyz"
print(a)  # expect: [0, 1, 'x', 'y', 'z', 4, 5, 6, 7]
a[:0] = [-1]
print(a)  # expect: [-1, 0, 1, 'x', 'y', 'z', 4, 5, 6, 7]
a[::2] = [None] * 5
print(a)  # expect: [None, 0, None, 'x', None, 'z', None, 5, None, 7]
a[1:] = []
print(a)  # expect: [None]
a[5:9] = (1, 2)
print(a)  # expect: [None, 1, 2]
try:
    a[::2] = [1]
except ValueError as e:
    print(e)  # expect: attempt to assign sequence of size 1 to extended slice of size 2
try:
    a[0:1] = 3
except TypeError as e:
    print(e)  # expect: must assign iterable to extended slice
