def f(a, b=1, *, c=2, d): return a, b, c, d
print(f.__defaults__, f.__kwdefaults__)  # expect: (1,) {'c': 2}
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"d": 40}
print(f(c=3))  # expect: (10, 20, 3, 40)
try:
    f()
except TypeError as e:
    print(e)  # expect: f() missing 1 required keyword-only argument: 'c'
f.__defaults__ = None
f.__kwdefaults__ = None
print(f.__defaults__, f.__kwdefaults__)  # expect: None None
try:
    f(1)
except TypeError as e:
    print(e)  # expect: f() missing 1 required positional argument: 'b'
for name, value in (("__defaults__", [1]), ("__kwdefaults__", (1,)), ("__name__", 5), ("__qualname__", None), ("__dict__", 5), ("__code__", 5), ("__annotations__", 5), ("__globals__", {}), ("__closure__", ())):
    try:
        setattr(f, name, value)
    except (TypeError, AttributeError) as e:
        print(name, type(e).__name__, e)
# expect: __defaults__ TypeError __defaults__ must be set to a tuple object
# expect: __kwdefaults__ TypeError __kwdefaults__ must be set to a dict object
# expect: __name__ TypeError __name__ must be set to a string object
# expect: __qualname__ TypeError __qualname__ must be set to a string object
# expect: __dict__ TypeError __dict__ must be set to a dictionary, not a 'int'
# expect: __code__ TypeError __code__ must be set to a code object
# expect: __annotations__ TypeError __annotations__ must be set to a dict object
# expect: __globals__ AttributeError readonly attribute
# expect: __closure__ AttributeError readonly attribute
del f.__defaults__, f.__kwdefaults__
print(f.__defaults__)  # expect: None
