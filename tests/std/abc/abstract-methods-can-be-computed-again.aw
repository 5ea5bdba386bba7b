import abc


class Base(abc.ABC):
    @abc.abstractmethod
    def f(self): ...


class Sub(Base):
    pass


Sub.f = lambda self: "late"
try:
    Sub()
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class Sub without an implementation for abstract method 'f'
abc.update_abstractmethods(Sub)
print(Sub().f(), Sub.__abstractmethods__, abc.update_abstractmethods(int) is int)  # expect: late frozenset() True


class Old(abc.ABC):
    p = abc.abstractproperty(lambda self: 1)
    c = abc.abstractclassmethod(lambda cls: 1)
    s = abc.abstractstaticmethod(lambda: 1)


print(sorted(Old.__abstractmethods__))  # expect: ['c', 'p', 's']
print(sorted(name for name in dir(abc) if not name.startswith("_")))
# expect: ['ABC', 'ABCMeta', 'abstractclassmethod', 'abstractmethod', 'abstractproperty', 'abstractstaticmethod', 'get_cache_token', 'update_abstractmethods']
