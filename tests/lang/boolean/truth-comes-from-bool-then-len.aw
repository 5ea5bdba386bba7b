class ByBool:
    def __bool__(self):
        print("bool")
        return False

    def __len__(self):
        return 5

class ByLen:
    def __len__(self):
        print("len")
        return 0

class Plain: pass

print(bool(ByBool()), bool(ByLen()), bool(Plain()))
# expect: bool
# expect: len
# expect: False False True
print("yes" if ByLen() else "no")
# expect: len
# expect: no
print([bool(x) for x in (0, 0.0, "", b"", [], (), {}, set(), range(0), None, False)])
# expect: [False, False, False, False, False, False, False, False, False, False, False]
print([bool(x) for x in (1, -0.5, " ", [0], (None,), {0: 0}, range(1), print)])
# expect: [True, True, True, True, True, True, True, True]

class Bad:
    def __bool__(self):
        return 1
try:
    if Bad(): pass
except TypeError as e:
    print(e)  # expect: __bool__ should return bool, returned int

class Negative:
    def __len__(self):
        return -1
try:
    bool(Negative())
except ValueError as e:
    print(e)  # expect: __len__() should return >= 0
