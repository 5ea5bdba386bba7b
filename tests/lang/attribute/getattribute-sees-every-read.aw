class A:
    x = 1
    def __init__(self): self.y = 2
    def __getattribute__(self, name):
        print("read", name)
        return object.__getattribute__(self, name)
    def method(self): return "called"

a = A()
print(a.x, a.y)
# expect: read x
# expect: read y
# expect: 1 2
print(a.method())
# expect: read method
# expect: called
print(getattr(a, "y"), hasattr(a, "nope"))
# expect: read y
# expect: read nope
# expect: 2 False
a.z = 3
print(len(a.__dict__))
# expect: read __dict__
# expect: 2
