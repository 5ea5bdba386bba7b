from types import DynamicClassAttribute


class Meta(type):
    def __getattr__(cls, name):
        return f"class attribute {name}"


class C(metaclass=Meta):
    def __init__(self):
        self._x = 1

    @DynamicClassAttribute
    def x(self):
        "doc of x"
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @DynamicClassAttribute
    def y(self):
        return "y"


c = C()
print(c.x, C.x, c.y, C.y)  # expect: 1 class attribute x y class attribute y
c.x = 5
print(c.x, C.__dict__["x"].__doc__)  # expect: 5 doc of x
for wrong in (lambda: setattr(c, "y", 1), lambda: delattr(c, "x")):
    try:
        wrong()
    except AttributeError as e:
        print(type(e).__name__)  # expect: AttributeError
        # expect: AttributeError
