o = object()
print(o == o, o != object(), hash(o) == hash(o), bool(o), type(o).__name__, repr(o).startswith("<object object at 0x"))
# expect: True True True True object True
print(isinstance(5, object), issubclass(type, object), object.__name__, o.__class__ is object, "__eq__" in dir(o))
# expect: True True object True True
print(o.__eq__(5), object.__str__(5), object.__repr__("x")[:10], o.__format__("") == str(o))
# expect: NotImplemented 5 <str objec True
for f in (lambda: setattr(o, "x", 1), lambda: o.x, lambda: object(1), lambda: o < o, lambda: o.__format__("x")):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(e)
        # expect: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
        # expect: 'object' object has no attribute 'x'
        # expect: object() takes no arguments
        # expect: '<' not supported between instances of 'object' and 'object'
        # expect: unsupported format string passed to object.__format__
