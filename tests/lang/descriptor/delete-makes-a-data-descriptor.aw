class OnlyDelete:
    def __delete__(self, obj): print("delete from", type(obj).__name__)

class A:
    x = OnlyDelete()

a = A()
try:
    a.x = 1
except AttributeError as e:
    print(type(e).__name__, e)  # expect: AttributeError __set__
del a.x  # expect: delete from A
a.__dict__["x"] = "own"
print(a.x)  # expect: own
