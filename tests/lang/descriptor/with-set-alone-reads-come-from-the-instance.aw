class OnlySet:
    def __set__(self, obj, value): obj.__dict__["x"] = value * 2

class A:
    x = OnlySet()

a = A()
print(type(a.x).__name__)  # expect: OnlySet
a.x = 21
print(a.x)  # expect: 42
try:
    del a.x
except AttributeError as e:
    print(type(e).__name__, e)  # expect: AttributeError __delete__
