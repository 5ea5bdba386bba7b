class D:
    def __get__(self, obj, owner): return "got"
    def __set__(self, obj, value): print("set", value)

class A:
    x = D()

a = A()
a.x = 1  # expect: set 1
A.x = 2
print(a.x)  # expect: 2
a.x = 3
print(a.x, A.x)  # expect: 3 2
