import typing
class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
class Sub[U](Box[U]): pass
class Fixed(Box[int]): pass
print(Box.__type_params__, Box.__parameters__, Box.__orig_bases__, Box.__bases__)  # expect: (T,) (T,) (typing.Generic[T],) (<class 'typing.Generic'>,)
print([c.__name__ for c in Box.__mro__])  # expect: ['Box', 'Generic', 'object']
print(Sub.__type_params__, Sub.__parameters__, Sub.__orig_bases__, [c.__name__ for c in Sub.__mro__])  # expect: (U,) (U,) (__main__.Box[U], typing.Generic[U]) ['Sub', 'Box', 'Generic', 'object']
print(Fixed.__parameters__, Fixed.__orig_bases__, Fixed.__type_params__)  # expect: () (__main__.Box[int],) ()
b = Box[int](5)
print(b.v, b.get(), b.__orig_class__, Box[int], Box[int].__origin__ is Box, Box[int].__args__)  # expect: 5 5 __main__.Box[int] __main__.Box[int] True (<class 'int'>,)
print(Box[int] == Box[int], Box[int] == Box[str], Sub[str](1).__orig_class__)  # expect: True False __main__.Sub[str]
print(Box.get.__annotations__, Box.__init__.__annotations__)  # expect: {'return': T} {'v': T}
print(isinstance(b, Box), issubclass(Sub, Box), issubclass(Box, typing.Generic))  # expect: True True True
