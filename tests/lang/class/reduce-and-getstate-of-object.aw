class A:
    def __init__(self): self.x = 1
class S:
    __slots__ = ("p", "q")
class B(S): pass
a = A()
print(a.__getstate__(), object().__getstate__())  # expect: {'x': 1} None
s = S(); s.p = 1
print(s.__getstate__(), S().__getstate__())  # expect: (None, {'p': 1}) None
b = B(); b.p = 1; b.z = 2
print(b.__getstate__())  # expect: ({'z': 2}, {'p': 1})
f, args = a.__reduce_ex__(2)[:2]
print(f.__name__, args == (A,), a.__reduce_ex__(2)[2])  # expect: __newobj__ True {'x': 1}
print([type(x).__name__ for x in a.__reduce_ex__(4)])  # expect: ['function', 'tuple', 'dict', 'NoneType', 'NoneType']
class L(list): pass
l = L([1, 2])
r = l.__reduce_ex__(2)
print(r[1] == (L,), r[2], list(r[3]), r[4])  # expect: True None [1, 2] None
class N:
    def __getnewargs__(self): return (5,)
print(N().__reduce_ex__(2)[1] == (N, 5))  # expect: True
try:
    S().__reduce_ex__(1)
except TypeError as e:
    print(e)  # expect: a class that defines __slots__ without defining __getstate__ cannot be pickled
