import abc
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
class B(A): pass
B.f = lambda self: "late"
try:
    B()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class B without an implementation for abstract method 'f'
abc.update_abstractmethods(B)
print(B().f(), B.__abstractmethods__)  # expect: late frozenset()
def plain(self): pass
print(abc.abstractmethod(plain) is plain, plain.__isabstractmethod__)  # expect: True True
class C(abc.ABC):
    x = abc.abstractproperty(lambda self: 1)
    y = abc.abstractclassmethod(lambda cls: 1)
    z = abc.abstractstaticmethod(lambda: 1)
print(sorted(C.__abstractmethods__))  # expect: ['x', 'y', 'z']
print(abc.get_cache_token() == abc.get_cache_token())  # expect: True
