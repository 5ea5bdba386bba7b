class A:
    "doc of A"
    class B: pass

def f():
    class Local: pass
    return Local

print(A.__name__, A.B.__qualname__, f().__qualname__, A.__module__, A.__doc__, A.B.__doc__)  # expect: A A.B f.<locals>.Local __main__ doc of A None
A.__name__ = "Renamed"
A.__qualname__ = "Q.R"
A.__doc__ = "new"
print(A.__name__, A.__qualname__, A.__doc__, repr(A))  # expect: Renamed Q.R new <class '__main__.Q.R'>
def show(f):
    try:
        f()
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
show(lambda: setattr(A, "__name__", 5))  # expect: TypeError can only assign string to Renamed.__name__, not 'int'
show(lambda: setattr(A, "__qualname__", 5))  # expect: TypeError can only assign string to Renamed.__qualname__, not 'int'
show(lambda: delattr(A, "__name__"))  # expect: TypeError cannot delete '__name__' attribute of immutable type 'Renamed'
show(lambda: setattr(int, "__name__", "x"))  # expect: TypeError cannot set '__name__' attribute of immutable type 'int'
print(int.__module__, int.__qualname__, type(None).__name__)  # expect: builtins int NoneType
A.__module__ = "elsewhere"
print(A)  # expect: <class 'elsewhere.Q.R'>
