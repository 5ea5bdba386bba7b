import weakref

class T:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"T{self.n}"

def show(things): return sorted(t.n for t in things)

t = [T(n) for n in range(6)]
s = weakref.WeakSet(t[:4])
print(show(s | t[3:]), show(s & set(t[2:])), show(s - set(t[2:])), show(s ^ set(t[2:])))
# expect: [0, 1, 2, 3, 4, 5] [2, 3] [0, 1] [0, 1, 4, 5]
print(show(s.union([t[5]])), show(s.intersection(t[3:])), show(s.difference(t[:2])), show(s.symmetric_difference(t)))
# expect: [0, 1, 2, 3, 5] [3] [2, 3] [4, 5]
print(s <= set(t), s < set(t), s >= set(t[:2]), s > set(t[:4]), s.issubset(t), s.issuperset(t[:1]), s.isdisjoint(t[4:]))
# expect: True True True False True True True
c = s.copy()
c |= t[4:]; print(show(c), end=" ")
c -= set(t[:1]); print(show(c), end=" ")
c &= set(t[:3]); print(show(c), end=" ")
c ^= set(t[:2]); print(show(c))  # expect: [0, 1, 2, 3, 4, 5] [1, 2, 3, 4, 5] [1, 2] [0, 2]
print(c == weakref.WeakSet([t[0], t[2]]), c == {t[0], t[2]}, type(c).__name__)  # expect: True False WeakSet
c.update([t[5]]); print(show(c), c.pop() in t, len(c))  # expect: [0, 2, 5] True 2
c.clear(); print(len(c))  # expect: 0
