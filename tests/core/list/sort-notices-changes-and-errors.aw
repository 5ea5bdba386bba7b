a = [3, 1, 2]
def peek(x):
    print(len(a), end=" ")
    return x
a.sort(key=peek)
print(a)
def grow(x):
    a.append(99)
    return x
for key in (grow,):
    try:
        a.sort(key=key)
    except ValueError as e:
        print(e, a)
class Bad:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        raise KeyError(self.n)
b = [Bad(1), Bad(2)]
try:
    b.sort()
except KeyError as e:
    print("KeyError", len(b))
c = [2, "a", 1]
try:
    c.sort()
except TypeError as e:
    print(e, sorted(map(str, c)))
for action in (lambda: [].sort(1), lambda: [].sort(cmp=1), lambda: [1, 2].sort(key=5), lambda: [].sort(reverse="x"), lambda: [1, 2].sort(reverse=None), lambda: sorted(), lambda: sorted([1], 2), lambda: sorted(1), lambda: sorted([1], foo=2), lambda: [2, 1].sort(key=lambda: 0)):
    try:
        print(action())
    except TypeError as e:
        print(e)
