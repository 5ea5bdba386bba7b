s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s.indices(6), slice(None, None, -1).indices(5))
# expect: slice(1, 10, 2) 1 10 2 slice(None, 5, None) slice(None, None, None) (1, 6, 2) (4, -1, -1)
print(list(range(20))[s], "abcdefghijkl"[slice(-3, None)], s == slice(1, 10, 2), slice(1) != slice(2))
# expect: [1, 3, 5, 7, 9] jkl True True
class Show:
    def __getitem__(self, k): return k
print(Show()[1:2:3], Show()[:], Show()[1:, ::2], Show()["a":"b"])
# expect: slice(1, 2, 3) slice(None, None, None) (slice(1, None, None), slice(None, None, 2)) slice('a', 'b', None)
try:
    slice()
except TypeError as e:
    print(e)  # expect: slice expected at least 1 argument, got 0
try:
    [1][slice("a", 2)]
except TypeError as e:
    print(e)  # expect: slice indices must be integers or None or have an __index__ method
