print(True + True, True * 3, True & False, True | 2, True ^ True, -True, ~True, True << 2, True / 2, True // True, 5 % True)  # expect: 2 3 False 3 False -1 -2 4 0.5 1 0
print(type(True & True).__name__, type(True & 1).__name__, type(True + 0).__name__, type(+True).__name__, type(abs(True)).__name__)  # expect: bool int int int int
print(True == 1.0, True < 2, max(True, 0), sum([True] * 3), [1, 2][True], {True: "a"}[1], "ab"[False])  # expect: True True True 3 2 a a
print(1 and 0 or "x", not 1, not [], 0 or None or "z", 5 and 6 and 7, (lambda: None)() or "none")  # expect: x False True z 7 none
print(1 if [] else 2, 3 if 4 else 5, 1 if 0 else 2 if 0 else 3)  # expect: 2 3 3
