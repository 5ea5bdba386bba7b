class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def area(self):
        """Area in squares."""
        return 3 * self.r ** 2

    @property
    def diameter(self):
        return self.r * 2

    @diameter.setter
    def diameter(self, d):
        self.r = d / 2

    @diameter.deleter
    def diameter(self):
        print("deleted")

c = Circle(2)
print(c.area, c.diameter, Circle.area.__doc__)  # expect: 12 4 Area in squares.
c.diameter = 10
print(c.r)  # expect: 5.0
del c.diameter  # expect: deleted
try:
    c.area = 5
except AttributeError as e:
    print(e)  # expect: property 'area' of 'Circle' object has no setter
try:
    del c.area
except AttributeError as e:
    print(e)  # expect: property 'area' of 'Circle' object has no deleter
write_only = property(fset=lambda self, v: None)
Circle.w = write_only
try:
    c.w
except AttributeError as e:
    print(e)  # expect: property of 'Circle' object has no getter
print(type(Circle.area).__name__)  # expect: property
