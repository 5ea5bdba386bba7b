class D:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

shared = D()

class A:
    first = D()
    second = third = shared
    plain = 1
# expect: set_name A first
# expect: set_name A second
# expect: set_name A third

print(A.__dict__["second"].name)  # expect: third
A.late = D()
print(hasattr(A.late, "name"))  # expect: False
made = type("Made", (), {"x": D()})  # expect: set_name Made x
print(made.x.name)  # expect: x
