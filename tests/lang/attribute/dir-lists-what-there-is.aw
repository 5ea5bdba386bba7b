class A:
    x = 1
    def m(self): pass
class S:
    __slots__ = ("p",)
own = lambda o: sorted(set(dir(o)) - set(dir(object)))
print(own(A), own(A()))  # expect: ['__dict__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__', 'm', 'x'] ['__dict__', '__firstlineno__', '__module__', '__static_attributes__', '__weakref__', 'm', 'x']
print(own(S), own(S()))  # expect: ['__firstlineno__', '__module__', '__slots__', '__static_attributes__', 'p'] ['__firstlineno__', '__module__', '__slots__', '__static_attributes__', 'p']
a = A()
a.y = 2
print("y" in dir(a), "__dict__" in dir(5), "__dict__" in dir(object()), "__qualname__" in dir(a), "__name__" in dir(A))  # expect: True False False False False
print(own(type("E", (), {})), len(dir(object)) == len(set(dir(object))))  # expect: ['__dict__', '__module__', '__weakref__'] True
def f():
    b = 1
    c = 2
    return dir()
print(f())  # expect: ['b', 'c']
