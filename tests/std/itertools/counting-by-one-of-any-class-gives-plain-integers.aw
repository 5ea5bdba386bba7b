# A start and a step of one that are integers of other classes count plain integers.
from itertools import count, islice
class I(int):
    def __repr__(self): return 'I'
    def __add__(self, o): return 'added'
for a in ((False, True), (False,), (True,), (I(5),), (I(5), 1), (I(5), I(1)), (False, 2), (I(5), 2), (True, 1.0), (2**63-1,), (2**62,), (2**70, True), (I(2**70),), (0, I(2)), (True, 0), (False, -1)):
    try: c = count(*a); print(a, c, list(islice(c, 3)), c)
    except Exception as e: print(a, type(e).__name__, e)
