import abc
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def unit(): ...


print(sorted(Shape.__abstractmethods__), Shape.area.__isabstractmethod__)
# expect: ['area', 'make', 'name', 'unit'] True
try:
    Shape()
except TypeError as e:
    print(e)
    # expect: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'make', 'name', 'unit'


class Half(Shape):
    def area(self):
        return 1

    name = "half"


try:
    Half()
except TypeError as e:
    print(e)
    # expect: Can't instantiate abstract class Half without an implementation for abstract methods 'make', 'unit'


class Square(Half):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def unit():
        return "m"


print(Square.make().area(), Square.__abstractmethods__, Square().name)  # expect: 1 frozenset() half


class WithInit(metaclass=ABCMeta):
    def __init__(self, x):
        self.x = x

    @abstractmethod
    def f(self):
        return "base"


try:
    WithInit(1, 2, 3)
except TypeError as e:
    print(e)  # expect: Can't instantiate abstract class WithInit without an implementation for abstract method 'f'


class Done(WithInit):
    def f(self):
        return super().f() + "!"


print(Done(1).f())  # expect: base!
