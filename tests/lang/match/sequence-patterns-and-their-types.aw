from collections import deque
def m(x):
    match x:
        case []: return "empty"
        case [1, *rest]: return "one then", rest
        case [a, b]: return "two", a, b
        case (a, *_, z): return "ends", a, z
        case [a]: return "single", a
        case _: return "other"
for x in ([], (), [1], [1, 2, 3], (5, 6), [7, 8, 9], "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, range(2), deque([4]), iter([1]), None, 5):
    print(m(x))
# expect: empty
# expect: empty
# expect: ('one then', [])
# expect: ('one then', [2, 3])
# expect: ('two', 5, 6)
# expect: ('ends', 7, 9)
# expect: other
# expect: other
# expect: other
# expect: other
# expect: other
# expect: ('two', 0, 1)
# expect: ('single', 4)
# expect: other
# expect: other
# expect: other
class Seq(list): pass
print(m(Seq([1])))  # expect: ('one then', [])
import collections.abc
class S(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i): return (10, 20)[i]
print(m(S()))  # expect: ('two', 10, 20)
class L:
    def __len__(self): return 2
    def __getitem__(self, i): return (7, 8)[i]
print(m(L()))  # expect: other
collections.abc.Sequence.register(L)
print(m(L()))  # expect: ('two', 7, 8)
