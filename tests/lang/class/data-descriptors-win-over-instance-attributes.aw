class Typed:
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)  # expect: named C n
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name} must be int")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        del instance.__dict__[self.name]

class C:
    n = Typed()

c = C()
print(c.n)  # expect: unset
c.n = 5
print(c.n, c.__dict__)  # expect: 5 {'n': 5}
try:
    c.n = "x"
except TypeError as e:
    print(e)  # expect: n must be int
del c.n
print(c.n, type(C.n).__name__)  # expect: unset Typed
c.__dict__["n"] = 9
print(c.n)  # expect: 9
