def show(f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)

class A: pass
a = A()
show(lambda: getattr(a, 5))  # expect: TypeError attribute name must be string, not 'int'
show(lambda: getattr(a))  # expect: TypeError getattr expected at least 2 arguments, got 1
show(lambda: setattr(a, 5, 1))  # expect: TypeError attribute name must be string, not 'int'
show(lambda: hasattr(a, 5))  # expect: TypeError attribute name must be string, not 'int'
show(lambda: delattr(a, b"x"))  # expect: TypeError attribute name must be string, not 'bytes'
show(lambda: getattr(a, "x", None))  # expect: None
show(lambda: getattr(a, "x", default=None))  # expect: TypeError getattr() takes no keyword arguments
show(lambda: setattr(a, "odd name", 1))  # expect: None
show(lambda: getattr(a, "odd name"))  # expect: 1
show(lambda: vars(a))  # expect: {'odd name': 1}
