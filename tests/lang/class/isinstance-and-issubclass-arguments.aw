def show(f):
    try:
        print(f())
    except (TypeError, RecursionError) as e:
        print(e)
show(lambda: isinstance(5, int | str))  # expect: True
show(lambda: isinstance("x", int | None))  # expect: False
show(lambda: isinstance(None, int | None))  # expect: True
show(lambda: issubclass(bool, int | str))  # expect: True
show(lambda: isinstance(5, (str, (float, int))))  # expect: True
show(lambda: isinstance(5, ()))  # expect: False
show(lambda: isinstance(5, 5))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(5, (str, 5)))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: isinstance(5, [int]))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: issubclass(5, int))  # expect: issubclass() arg 1 must be a class
show(lambda: issubclass(int, 5))  # expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
show(lambda: isinstance(5, list[int]))  # expect: isinstance() argument 2 cannot be a parameterized generic
show(lambda: issubclass(list, list[int]))  # expect: issubclass() argument 2 cannot be a parameterized generic
show(lambda: isinstance(5, int | list[int]))  # expect: True
show(lambda: isinstance([], int | list[int]))  # expect: isinstance() argument 2 cannot be a parameterized generic
show(lambda: isinstance(5))  # expect: isinstance expected 2 arguments, got 1
show(lambda: isinstance(5, None))  # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
