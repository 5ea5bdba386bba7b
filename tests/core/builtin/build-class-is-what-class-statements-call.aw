def body():
    pass
def with_kw(name):
    return name
print(__build_class__(body, "Made").__name__, __build_class__(body, "Sub", int).__mro__[1], isinstance(__build_class__(body, "M", metaclass=type), type))
for action in (lambda: __build_class__(), lambda: __build_class__(5, "X"), lambda: __build_class__(body), lambda: __build_class__(body, 5), lambda: __build_class__(body, "X", 5), lambda: __build_class__(body, "X", bool)):
    try:
        print(action())
    except TypeError as e:
        print(e)
