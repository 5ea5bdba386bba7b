from collections import deque

a, b = deque([1, 2, 3]), deque([1, 2, 4])
print(a == b, a != b, a < b, a <= b, a > b, a >= b)  # expect: False True True True False False
print(a == deque([1, 2, 3], maxlen=3), a == [1, 2, 3], deque([1]) < deque([1, 0]))  # expect: True False True
try:
    a < [1]
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'collections.deque' and 'list'
print(a.copy() == a, a.copy() is a, deque("ab", 5).copy().maxlen)  # expect: True False 5
