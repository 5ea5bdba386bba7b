class A: pass
a = A()
a.x = "own"
def read(): return a.x
print(read(), read())  # expect: own own
A.x = property(lambda self: "property")
print(read(), a.__dict__)  # expect: property {'x': 'own'}
del A.x
print(read())  # expect: own
A.x = "class"
print(read())  # expect: own
class Data:
    def __get__(self, o, t): return "data"
    def __set__(self, o, v): print("set", v)
def write(v): a.y = v
write(1)
write(2)
A.y = Data()
write(3)  # expect: set 3
print(a.y, a.__dict__["y"])  # expect: data 2
