class NonData:
    def __get__(self, obj, owner): return "descriptor"

class A:
    x = NonData()

a = A()
print(a.x)  # expect: descriptor
a.x = "own"
print(a.x, A.x, vars(a))  # expect: own descriptor {'x': 'own'}
del a.x
print(a.x)  # expect: descriptor
try:
    del a.x
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'x'
