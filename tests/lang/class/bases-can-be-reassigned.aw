class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class C(A): pass

c = C()
print(c.who())  # expect: A
C.__bases__ = (B,)
print(c.who(), C.__mro__[1].__name__, A.__subclasses__(), [k.__name__ for k in B.__subclasses__()])  # expect: B B [] ['C']
def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
show(lambda: setattr(C, "__bases__", ()))  # expect: can only assign non-empty tuple to C.__bases__, not ()
show(lambda: setattr(C, "__bases__", 5))  # expect: can only assign tuple to C.__bases__, not int
show(lambda: setattr(C, "__bases__", (C,)))  # expect: a __bases__ item causes an inheritance cycle
show(lambda: setattr(C, "__bases__", (int,)))  # expect: __bases__ assignment: 'int' deallocator differs from 'B'
show(lambda: setattr(C, "__bases__", (5,)))  # expect: C.__bases__ must be tuple of classes, not 'int'
show(lambda: delattr(C, "__bases__"))  # expect: cannot delete '__bases__' attribute of immutable type 'C'
show(lambda: setattr(int, "__bases__", (object,)))  # expect: cannot set '__bases__' attribute of immutable type 'int'
