from abc import ABC, abstractmethod
class A(ABC):
    @property
    def x(self): return 1
    @x.setter
    @abstractmethod
    def x(self, v): pass
print(A.x.__isabstractmethod__)  # expect: True
try:
    A()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class A without an implementation for abstract method 'x'
class B(A):
    x = property(A.x.fget, lambda self, v: print("set", v))
B().x = 3  # expect: set 3
class C(ABC):
    def __init__(self, n): self.n = n
    @abstractmethod
    def m(self): ...
class D(C):
    def m(self): return self.n
print(D(5).m())  # expect: 5
try:
    C(1)
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class C without an implementation for abstract method 'm'
