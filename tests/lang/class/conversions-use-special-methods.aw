class N:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __index__(self): return 3
    def __round__(self, n=None): return f"round {n}"
    def __trunc__(self): return 1
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"by"
    def __length_hint__(self): return 5

import math
n = N()
print(int(n), float(n), [0, 1, 2, "three"][n], range(n), "ab" * n, hex(n), bin(n))
# expect: 7 2.5 three range(0, 3) ababab 0x3 0b11
print(round(n), round(n, 2), math.floor(n), math.ceil(n), bytes(n), 1 << 3)
# expect: round None round 2 floor ceil b'by' 8
class Bad:
    def __int__(self): return "x"
    def __index__(self): return 1.5
    def __float__(self): return 1
for f in (lambda: int(Bad()), lambda: [1][Bad()], lambda: float(Bad())):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: __int__ returned non-int (type str)
        # expect: __index__ returned non-int (type float)
        # expect: Bad.__float__ returned non-float (type int)
