class A:
    def who(self): return "A"
class B:
    def who(self): return "B"

a = A()
a.x = 1
a.__class__ = B
print(a.who(), a.x, type(a).__name__, isinstance(a, A))  # expect: B 1 B False
class S:
    __slots__ = ("x",)
class T:
    __slots__ = ("x",)
class U:
    __slots__ = ("y",)
s = S()
s.x = 3
s.__class__ = T
print(type(s).__name__, s.x)  # expect: T 3
def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
show(lambda: setattr(a, "__class__", S))  # expect: __class__ assignment: 'S' object layout differs from 'B'
show(lambda: setattr(s, "__class__", U))  # expect: __class__ assignment: 'U' object layout differs from 'T'
show(lambda: setattr(a, "__class__", 5))  # expect: __class__ must be set to a class, not 'int' object
show(lambda: setattr(a, "__class__", int))  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
show(lambda: setattr(5, "__class__", A))  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
show(lambda: setattr([], "__class__", A))  # expect: __class__ assignment only supported for mutable types or ModuleType subclasses
class L(list): pass
show(lambda: setattr(L(), "__class__", A))  # expect: __class__ assignment: 'A' object layout differs from 'L'
show(lambda: delattr(a, "__class__"))  # expect: can't delete __class__ attribute
