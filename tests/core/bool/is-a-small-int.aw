print(True + True, True * 5, False - 1, -True, ~False, True / 2, sum([True, False, True]))
# expect: 2 5 -1 -1 -1 0.5 2
print(True == 1, True is True, isinstance(True, int), type(True & 1).__name__, type(True & False).__name__)
# expect: True True True int bool
print(bool(), bool(0.0), bool("False"), bool([0]), str(True), repr(False), int(True), f"{True:d}")
# expect: False False True True True False 1 1
print([10, 20][True], {True: "a", 1: "b", 1.0: "c"}, "x" * True, True < 2, not True, True and False)
# expect: 20 {True: 'c'} x True False False
try:
    bool(1, 2)
except TypeError as e:
    print(e)  # expect: bool expected at most 1 argument, got 2
