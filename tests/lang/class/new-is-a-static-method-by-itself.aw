class A:
    def __new__(cls, *args):
        return object.__new__(cls)
print(type(A.__dict__["__new__"]).__name__)  # expect: staticmethod
print(type(A.__new__(A)).__name__)  # expect: A
a = A()
print(type(a.__new__(A, 1)).__name__)  # expect: A
class T(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
print(T(1, 2), type(T(3)).__name__)  # expect: (1, 2) T
try:
    tuple.__new__(list)
except TypeError as e:
    print(e)  # expect: tuple.__new__(list): list is not a subtype of tuple
try:
    int.__new__(str)
except TypeError as e:
    print(e)  # expect: int.__new__(str): str is not a subtype of int
