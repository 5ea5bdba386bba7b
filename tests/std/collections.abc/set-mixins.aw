from collections.abc import MutableSet, Set


class Bits(MutableSet):
    def __init__(self, items=()):
        self.n = 0
        for item in items:
            self.add(item)

    def __contains__(self, i):
        return isinstance(i, int) and self.n >> i & 1 == 1

    def __iter__(self):
        return (i for i in range(self.n.bit_length()) if i in self)

    def __len__(self):
        return self.n.bit_count()

    def add(self, i):
        self.n |= 1 << i

    def discard(self, i):
        self.n &= ~(1 << i)

    def __repr__(self):
        return f"Bits({list(self)})"


a, b = Bits([1, 2, 3]), Bits([2, 3, 5])
print(a & b, a | b, a - b, a ^ b, a <= b, Bits([2]) < a, a >= Bits([1]), a > a, a == Bits([3, 2, 1]), a != b, a == {1, 2, 3})
print(a & [1, 9], a | [7], [1, 7] - Bits([1]), [2] & a, a.isdisjoint(b), a.isdisjoint([9]))
a |= {8}
a &= {1, 2, 8}
a ^= {2, 4}
a -= {8}
print(a, a.pop(), a)
a.remove(4)
for wrong in (lambda: a.remove(4), a.pop, lambda: a & 5, lambda: a < [1], lambda: hash(a)):
    try:
        wrong()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
a ^= a
b -= b
print(a, b, Bits([1, 2])._hash() == Bits([2, 1])._hash(), isinstance(Bits(), Set))
