from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    __slots__ = ()
    @property
    @abstractmethod
    def area(self): ...
    @classmethod
    def of(cls, *a): return cls(*a)
    def describe(self): return f"{type(self).__name__} of {self.area}"
class Sq(Shape):
    __slots__ = ("s",)
    def __init__(self, s): self.s = s
    @property
    def area(self): return self.s ** 2
print(Sq.of(3).describe(), hasattr(Sq(1), "__dict__"))  # expect: Sq of 9 False
try:
    Shape.of()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Shape without an implementation for abstract method 'area'
class M(metaclass=ABCMeta):
    @abstractmethod
    def a(self): ...
    @abstractmethod
    def b(self): ...
class N(M):
    a = None
try:
    N()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class N without an implementation for abstract method 'b'
N.b = 1
try:
    N()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class N without an implementation for abstract method 'b'
print(issubclass(N, M), N.__abstractmethods__)  # expect: True frozenset({'b'})
