class A:
    __slots__ = ("x", "__private")
    def __init__(self): self.x, self.__private = 1, 2
class B(A):
    def __init__(self):
        super().__init__()
        self.z = 3
print(A().__getstate__())  # expect: (None, {'x': 1, '_A__private': 2})
print(B().__getstate__())  # expect: ({'z': 3}, {'x': 1, '_A__private': 2})
import copy
b = copy.copy(B())
print(b.x, b._A__private, b.z)  # expect: 1 2 3
f, args, state = A().__reduce_ex__(2)[:3]
print(f.__name__, args[0] is A, state)  # expect: __newobj__ True (None, {'x': 1, '_A__private': 2})
class C:
    __slots__ = ("v",)
    def __getstate__(self): return self.v
    def __setstate__(self, s): self.v = s + 1
c = C()
c.v = 1
print(copy.copy(c).v, copy.deepcopy(c).v)  # expect: 2 2
