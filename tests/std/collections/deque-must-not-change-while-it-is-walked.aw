from collections import deque

d = deque([1, 2, 3])
try:
    for item in d:
        d.append(item)
except RuntimeError as e:
    print(e)  # expect: deque mutated during iteration
it = iter(d)
print(next(it))  # expect: 1
d.pop()
try:
    next(it)
except RuntimeError as e:
    print(e)  # expect: deque mutated during iteration


class Shrinks:
    def __eq__(self, other):
        d.clear()
        return False


d = deque([Shrinks(), 1, 2])
for action in (lambda: d.count(5), lambda: d.index(5), lambda: 5 in d, lambda: d.remove(5)):
    d.extend([Shrinks(), 1, 2])
    try:
        action()
    except (RuntimeError, IndexError, ValueError) as e:
        print(type(e).__name__, e)  # expect: RuntimeError deque mutated during iteration
        # expect: RuntimeError deque mutated during iteration
        # expect: RuntimeError deque mutated during iteration
        # expect: IndexError deque mutated during iteration
