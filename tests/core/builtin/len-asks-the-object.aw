class C:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n

print(len(""), len("é"), len([1]), len({}), len(range(5)), len(b"ab"), len(C(7)))
# expect: 0 1 1 0 5 2 7
for bad in (5, None, C(-1), C("x"), C(1.5), (x for x in []), C(2**63)):
    try:
        len(bad)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
        # expect: TypeError object of type 'int' has no len()
        # expect: TypeError object of type 'NoneType' has no len()
        # expect: ValueError __len__() should return >= 0
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError 'float' object cannot be interpreted as an integer
        # expect: TypeError object of type 'generator' has no len()
        # expect: OverflowError cannot fit 'int' into an index-sized integer
try:
    len()
except TypeError as e:
    print(e)  # expect: len() takes exactly one argument (0 given)
try:
    len([], [])
except TypeError as e:
    print(e)  # expect: len() takes exactly one argument (2 given)
