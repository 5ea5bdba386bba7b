class D: pass
d = D()
d.__set_name__ = lambda owner, name: print("never")

class A:
    x = d

print(A.x is d)  # expect: True

class Meta(type):
    def __set_name__(cls, owner, name): print("class in class:", owner.__name__, name)

class Inner(metaclass=Meta): pass

class Outer:  # expect: class in class: Outer inside
    inside = Inner
