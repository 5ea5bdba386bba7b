class A:
    x = property()
    @property
    def y(self): return 1
    z = property(None, lambda self, v: None)

def show(f):
    try:
        print(f())
    except AttributeError as e:
        print(e)

a = A()
show(lambda: a.x)  # expect: property 'x' of 'A' object has no getter
show(lambda: setattr(a, "x", 1))  # expect: property 'x' of 'A' object has no setter
show(lambda: delattr(a, "x"))  # expect: property 'x' of 'A' object has no deleter
show(lambda: setattr(a, "y", 1))  # expect: property 'y' of 'A' object has no setter
show(lambda: delattr(a, "y"))  # expect: property 'y' of 'A' object has no deleter
show(lambda: a.z)  # expect: property 'z' of 'A' object has no getter

class Outer:
    class Inner:
        @property
        def p(self): return 1

show(lambda: setattr(Outer.Inner(), "p", 2))  # expect: property 'p' of 'Outer.Inner' object has no setter
A.late = property()
show(lambda: a.late)  # expect: property of 'A' object has no getter
