class Base:
    def __init__(self, x):
        self.x = x

    def show(self):
        return f"base {self.x}"

    def twice(self):
        return self.show() * 2

class Child(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def show(self):
        return f"{super().show()} child {self.y} "

print(Child(1, 2).twice())
print(issubclass(Child, Base), isinstance(Child(1, 2), Base), Child.__bases__, Child.__mro__)
print(Base.__subclasses__())

class Empty(Base): pass
print(Empty(5).show())
