for kind in (classmethod, staticmethod):
    for args in ((), (1, 2)):
        try:
            kind(*args)
        except TypeError as e:
            print(e)
    try:
        kind(f=1)
    except TypeError as e:
        print(e)
# expect: classmethod expected 1 argument, got 0
# expect: classmethod expected 1 argument, got 2
# expect: classmethod() takes no keyword arguments
# expect: staticmethod expected 1 argument, got 0
# expect: staticmethod expected 1 argument, got 2
# expect: staticmethod() takes no keyword arguments
class A:
    x = classmethod(5)
    y = staticmethod(5)
print(A.y)  # expect: 5
try:
    A.x()
except TypeError as e:
    print(e)  # expect: 'int' object is not callable
