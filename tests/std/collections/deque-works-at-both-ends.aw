from collections import deque

d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); d.appendleft(0)
print(d, d[0], d[-1], len(d), d.maxlen, 3 in d, d.pop(), d.popleft(), list(d))
# expect: deque([2, 3], maxlen=4) 0 4 4 4 True 4 0 [2, 3]
d.extend("ab"); d.extendleft([9]); d.rotate(1)
print(d, d.index(9), d.count("a"), list(reversed(d)), d == deque(d, 4), d.copy())
# expect: deque(['a', 9, 2, 3], maxlen=4) 1 1 [3, 2, 9, 'a'] True deque(['a', 9, 2, 3], maxlen=4)
d.remove(9); d.insert(1, "i"); d.reverse(); d[0] = "first"; del d[1]
print(d, bool(deque()), deque("xy") + deque("z"), deque([1]) * 2)
# expect: deque(['first', 'i', 'a'], maxlen=4) False deque(['x', 'y', 'z']) deque([1, 1])
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque()[0], lambda: deque([1]).remove(5), lambda: deque(5), lambda: deque(maxlen=-1)):
    try:
        f()
    except (IndexError, ValueError, TypeError) as e:
        print(e)
        # expect: pop from an empty deque
        # expect: pop from an empty deque
        # expect: deque index out of range
        # expect: 5 is not in deque
        # expect: 'int' object is not iterable
        # expect: maxlen must be non-negative
q = deque([1, 2])
try:
    for x in q:
        q.append(x)
except RuntimeError as e:
    print(e)  # expect: deque mutated during iteration
