class Base:
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
        print("new", cls.__name__, tag)

class A(Base, tag="t"): pass  # expect: new A t
class B(A): pass  # expect: new B None
print(A.tag, B.tag)  # expect: t None
def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
show(lambda: type("C", (Base,), {}, other=1))  # expect: C.__init_subclass__() takes no keyword arguments
show(lambda: type("D", (), {}, other=1))  # expect: D.__init_subclass__() takes no keyword arguments
show(lambda: object.__init_subclass__(1))  # expect: object.__init_subclass__() takes no arguments (1 given)
