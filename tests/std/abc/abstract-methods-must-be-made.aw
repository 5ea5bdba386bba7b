from abc import ABC, abstractmethod

class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def show(self): return f"{self.name} {self.area()}"

class Square(Shape):
    name = "square"
    def area(self): return 4

print(Square().show(), isinstance(Square(), Shape), sorted(Shape.__abstractmethods__))
# expect: square 4 True ['area', 'name']
for cls in (Shape, type("Half", (Shape,), {"area": lambda self: 1})):
    try:
        cls()
    except TypeError as e:
        print(e)
        # expect: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
        # expect: Can't instantiate abstract class Half without an implementation for abstract method 'name'

@Shape.register
class Other: pass
print(isinstance(Other(), Shape), issubclass(Other, Shape), Shape in Other.__mro__)
# expect: True True False
