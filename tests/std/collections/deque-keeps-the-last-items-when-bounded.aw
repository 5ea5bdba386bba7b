from collections import deque

d = deque([1, 2, 3], maxlen=3)
d.append(4)
print(d)  # expect: deque([2, 3, 4], maxlen=3)
d.appendleft(0)
print(d, d.maxlen)  # expect: deque([0, 2, 3], maxlen=3) 3
d.extend([7, 8, 9, 10])
print(d)  # expect: deque([8, 9, 10], maxlen=3)
d.extendleft([1, 2])
print(d)  # expect: deque([2, 1, 8], maxlen=3)
print(deque("abcdef", 0), deque("abc", maxlen=0).maxlen, deque("ab").maxlen)  # expect: deque([], maxlen=0) 0 None
d += [5]
print(d, d * 2, d + deque([6, 6]))
# expect: deque([1, 8, 5], maxlen=3) deque([1, 8, 5], maxlen=3) deque([5, 6, 6], maxlen=3)
for wrong in (-1, "a", 1.5):
    try:
        deque([], wrong)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)  # expect: ValueError maxlen must be non-negative
        # expect: TypeError an integer is required
        # expect: TypeError an integer is required
try:
    d.insert(1, 99)
except IndexError as e:
    print(e)  # expect: deque already at its maximum size
try:
    d.maxlen = 4
except AttributeError as e:
    print(e)  # expect: attribute 'maxlen' of 'collections.deque' objects is not writable
