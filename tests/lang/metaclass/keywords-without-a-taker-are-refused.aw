class Meta(type): pass
def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
def one():
    class A(metaclass=Meta, x=1): pass
def two():
    class A(x=1): pass
class InitOnly(type):
    def __init__(cls, name, bases, ns, x): pass
def three():
    class A(metaclass=InitOnly, x=1): pass
def four():
    class A(metaclass=InitOnly): pass
for f in (one, two, three, four): show(f)
# expect: one.<locals>.A.__init_subclass__() takes no keyword arguments
# expect: two.<locals>.A.__init_subclass__() takes no keyword arguments
# expect: three.<locals>.A.__init_subclass__() takes no keyword arguments
# expect: InitOnly.__init__() missing 1 required positional argument: 'x'
