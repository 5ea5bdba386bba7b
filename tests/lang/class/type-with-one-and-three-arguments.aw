print(type(5), type("x").__name__, type(type), type(None))  # expect: <class 'int'> str <class 'type'> <class 'NoneType'>
A = type("A", (), {"x": 1, "m": lambda self: self.x})
print(A.__name__, A().m(), A.__bases__, A.__module__, A.__qualname__)  # expect: A 1 (<class 'object'>,) __main__ A
def show(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
show(lambda: type())  # expect: TypeError type() takes 1 or 3 arguments
show(lambda: type("A", ()))  # expect: TypeError type() takes 1 or 3 arguments
show(lambda: type(1, 2, 3, 4))  # expect: TypeError type() takes 1 or 3 arguments
show(lambda: type(5, (), {}))  # expect: TypeError type.__new__() argument 1 must be str, not int
show(lambda: type("A", [], {}))  # expect: TypeError type.__new__() argument 2 must be tuple, not list
show(lambda: type("A", (), []))  # expect: TypeError type.__new__() argument 3 must be dict, not list
show(lambda: type("A", (), {}, k=1))  # expect: TypeError A.__init_subclass__() takes no keyword arguments
show(lambda: type("A\0", (), {}))  # expect: ValueError type name must not contain null characters
show(lambda: type(x=1))  # expect: TypeError type() takes 1 or 3 arguments
show(lambda: type("A", (), {"__qualname__": 5}))  # expect: TypeError type __qualname__ must be a str, not int
