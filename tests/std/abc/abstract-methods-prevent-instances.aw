from abc import ABC, ABCMeta, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): return "A.f"
    @property
    @abstractmethod
    def p(self): pass
    @classmethod
    @abstractmethod
    def c(cls): pass
    @staticmethod
    @abstractmethod
    def s(): pass
class B(A):
    def f(self): return super().f() + " B"
class C(B):
    p = 1
    def c(cls): pass
    def s(): pass
class One(ABC):
    @abstractmethod
    def only(self): pass
for k in (A, B, One):
    try:
        k()
    except TypeError as e:
        print(e)
# expect: Can't instantiate abstract class A without an implementation for abstract methods 'c', 'f', 'p', 's'
# expect: Can't instantiate abstract class B without an implementation for abstract methods 'c', 'p', 's'
# expect: Can't instantiate abstract class One without an implementation for abstract method 'only'
print(C().f(), sorted(A.__abstractmethods__), sorted(B.__abstractmethods__), C.__abstractmethods__)  # expect: A.f B ['c', 'f', 'p', 's'] ['c', 'p', 's'] frozenset()
print(A.f.__isabstractmethod__, A.p.__isabstractmethod__, A.__dict__["c"].__isabstractmethod__)  # expect: True True True
print(type(A).__name__, isinstance(A, ABCMeta), A.__mro__[-2].__name__)  # expect: ABCMeta True ABC
