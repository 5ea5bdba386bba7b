from abc import ABC, ABCMeta
class A(ABC): pass
class B(A): pass
print(A.register(int), issubclass(int, A), isinstance(5, A), issubclass(bool, A), isinstance(5, B))  # expect: <class 'int'> True True True False
@B.register
class C: pass
print(C.__mro__[1].__name__, issubclass(C, A), isinstance(C(), B), isinstance(C(), A))  # expect: object True True True
def show(f):
    try:
        print(f())
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)
show(lambda: A.register(5))  # expect: TypeError Can only register classes
show(lambda: A.register(A))  # expect: <class '__main__.A'>
class D(B): pass
show(lambda: D.register(A))  # expect: RuntimeError Refusing to create an inheritance cycle
show(lambda: issubclass(5, A))  # expect: TypeError issubclass() arg 1 must be a class
show(lambda: issubclass(5, int))  # expect: TypeError issubclass() arg 1 must be a class
show(lambda: isinstance(5, ABC))  # expect: True
show(lambda: ABC())if False else None
print(A in [A], type(ABC()).__name__)  # expect: True ABC
