import gc, weakref

class Thing:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"T{self.n}"

a, b = Thing(1), Thing(2)
s = weakref.WeakSet([a, b])
print(len(s), a in s, Thing(1) in s, 5 in s)  # expect: 2 True False False
del a
gc.collect()
print(len(s), list(s), repr(s).count("to 'Thing' at"))  # expect: 1 [T2] 1
s.discard(b)
s.discard(b)
print(len(s), repr(s))  # expect: 0 set()
try:
    s.remove(b)
except KeyError:
    print("KeyError")  # expect: KeyError
try:
    s.pop()
except KeyError as e:
    print(e)  # expect: 'pop from empty WeakSet'
try:
    s.add(1)
except TypeError as e:
    print(e)  # expect: cannot create weak reference to 'int' object
