class A:
    def __eq__(self, o): return True
class B(A):
    def __hash__(self): return 7
class C(A):
    __hash__ = object.__hash__
class D(B):
    def __eq__(self, o): return True
print(A.__hash__, hash(B()), isinstance(hash(C()), int), D.__hash__)  # expect: None 7 True None
for o in (A(), D()):
    try:
        hash(o)
    except TypeError as e:
        print(e)
# expect: unhashable type: 'A'
# expect: unhashable type: 'D'
try:
    {A(): 1}
except TypeError as e:
    print(e)  # expect: unhashable type: 'A'
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
print(hash(H(-1)), hash(H(2**61 - 1)), hash(H(2**64)), hash(H(True)))  # expect: -2 2305843009213693951 8 1
for bad in (1.5, "x", None):
    try:
        hash(H(bad))
    except TypeError as e:
        print(e)
# expect: __hash__ method should return an integer
# expect: __hash__ method should return an integer
# expect: __hash__ method should return an integer
