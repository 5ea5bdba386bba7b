print(True + True, True - 1, True * 3, -True, ~False, True / 2, True // 2, True % 2, True ** 2, True << 3, abs(True), divmod(True, 2), +False)
# expect: 2 0 3 -1 -1 0.5 0 1 1 8 1 (0, 1) 0
print(True & False, True | False, True ^ True, True & 3, True | 2, 2 ^ True, type(True & False).__name__, type(True & 1).__name__)
# expect: False True False 1 3 3 bool int
print(True == 1, True == 1.0, True is 1.0.is_integer(), True < 2, sorted([True, 0, 2, False]), {True: "t", 1: "one"}, [10, 20][True], "ab"[False], hash(True))
# expect: True True True True [0, False, True, 2] {True: 'one'} 20 a 1
