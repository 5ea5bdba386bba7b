def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
class X: pass
class Y: pass
class A(X, Y): pass
class B(Y, X): pass
show(lambda: type("C", (A, B), {}))  # expect: Cannot create a consistent method resolution order (MRO) for bases X, Y
show(lambda: type("C", (X, A), {}))  # expect: Cannot create a consistent method resolution order (MRO) for bases X, A
show(lambda: type("C", (X, X), {}))  # expect: duplicate base class X
show(lambda: type("C", (object, X), {}))  # expect: Cannot create a consistent method resolution order (MRO) for bases object, X
show(lambda: type("C", (5,), {}))  # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
show(lambda: type("C", (bool,), {}))  # expect: type 'bool' is not an acceptable base type
show(lambda: type("C", (type(None),), {}))  # expect: type 'NoneType' is not an acceptable base type
show(lambda: type("C", (int, str), {}))  # expect: multiple bases have instance lay-out conflict
show(lambda: type("C", (type(lambda: 0),), {}))  # expect: type 'function' is not an acceptable base type
show(lambda: type("C", (range,), {}))  # expect: type 'range' is not an acceptable base type
