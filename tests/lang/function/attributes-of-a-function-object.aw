def outer():
    x = 1
    def inner(a: int, b="d") -> str:
        "inner doc"
        return x
    return inner
f = outer()
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__annotations__)  # expect: inner outer.<locals>.inner inner doc __main__ ('d',) {'a': <class 'int'>, 'return': <class 'str'>}
print(f.__closure__[0].cell_contents, f.__code__.co_name, f.__globals__ is globals(), f.__dict__, f.__type_params__)  # expect: 1 inner True {} ()
f.mark = 1
print(f.__dict__, f.mark)  # expect: {'mark': 1} 1
f.__name__, f.__qualname__, f.__doc__, f.__module__ = "n", "q", "d", "m"
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, repr(f).split(" at ")[0])  # expect: n q d m <function q
f.__dict__ = {"a": 1}
print(f.a, hasattr(f, "mark"))  # expect: 1 False
try:
    f.nope
except AttributeError as e:
    print(e)  # expect: 'function' object has no attribute 'nope'
del f.__doc__, f.__module__
print(f.__doc__, f.__module__)  # expect: None None
for n in ("__name__", "__dict__", "__code__"):
    try:
        delattr(f, n)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError __name__ must be set to a string object
# expect: TypeError cannot delete __dict__
# expect: TypeError __code__ must be set to a code object
