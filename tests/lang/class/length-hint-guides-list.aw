import operator
class H:
    def __init__(self, h): self.h = h
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.h
print(list(H(5)), list(H(NotImplemented)), operator.length_hint(H(5)), operator.length_hint(H(NotImplemented), 7), operator.length_hint([1]), operator.length_hint(5, 3))  # expect: [1, 2] [1, 2] 5 7 1 3
for bad in (-1, "x", 1.5):
    try:
        list(H(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# expect: ValueError __length_hint__() should return >= 0
# expect: TypeError __length_hint__ must be an integer, not str
# expect: TypeError __length_hint__ must be an integer, not float
class E(H):
    def __length_hint__(self): raise TypeError("ignored")
print(list(E(0)))  # expect: [1, 2]
class F(H):
    def __length_hint__(self): raise KeyError("kept")
try:
    list(F(0))
except KeyError as e:
    print(type(e).__name__, e)  # expect: KeyError 'kept'
