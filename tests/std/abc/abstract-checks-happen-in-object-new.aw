from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): pass
class N(A):
    def __new__(cls, *a):
        print("new")
        return super().__new__(cls)
class L(A, list): pass
class E(A, Exception): pass
for k in (N, L, E):
    try:
        print(type(k()).__name__)
    except TypeError as e:
        print(e)
# expect: new
# expect: Can't instantiate abstract class N without an implementation for abstract method 'f'
# expect: L
# expect: E
try:
    object.__new__(A)
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class A without an implementation for abstract method 'f'
class P:
    @abstractmethod
    def f(self): pass
print(type(P()).__name__)  # expect: P
