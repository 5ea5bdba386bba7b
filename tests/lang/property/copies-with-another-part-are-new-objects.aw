class A:
    @property
    def x(self): return "A.x"

class B(A):
    @A.x.getter
    def x(self): return "B.x"
    @A.x.setter
    def y(self, v): print("set y", v)

print(A().x, B().x)  # expect: A.x B.x
b = B()
b.y = 3  # expect: set y 3
print(b.y)  # expect: A.x
print(A.x is B.x, A.x.fset, B.y.fset.__name__)  # expect: False None y
