class Data:
    def __get__(self, obj, owner): return "data"
    def __set__(self, obj, value): raise AttributeError("read only")

class A:
    x = Data()

a = A()
a.__dict__["x"] = "hidden"
print(a.x, a.__dict__)  # expect: data {'x': 'hidden'}
try:
    a.x = 1
except AttributeError as e:
    print(e)  # expect: read only
print(a.__dict__["x"])  # expect: hidden
