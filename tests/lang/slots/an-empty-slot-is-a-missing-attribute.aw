class A:
    __slots__ = ("x",)

a = A()
def show(f):
    try:
        print(f())
    except AttributeError as e:
        print(e)

show(lambda: a.x)  # expect: 'A' object has no attribute 'x'
show(lambda: delattr(a, "x"))  # expect: x
show(lambda: setattr(a, "y", 1))  # expect: 'A' object has no attribute 'y' and no __dict__ for setting new attributes
show(lambda: a.y)  # expect: 'A' object has no attribute 'y'
show(lambda: a.__dict__)  # expect: 'A' object has no attribute '__dict__'
show(lambda: delattr(a, "y"))  # expect: 'A' object has no attribute 'y' and no __dict__ for setting new attributes
a.x = None
show(lambda: a.x)  # expect: None
del a.x
show(lambda: a.x)  # expect: 'A' object has no attribute 'x'
a.x = 2
show(lambda: a.x)  # expect: 2
