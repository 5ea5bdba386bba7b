def show(f):
    try:
        f()
    except TypeError as e:
        print(e)
class A: pass
show(lambda: 5())  # expect: 'int' object is not callable
show(lambda: "x"())  # expect: 'str' object is not callable
show(lambda: None())  # expect: 'NoneType' object is not callable
show(lambda: A()())  # expect: 'A' object is not callable
show(lambda: [1]())  # expect: 'list' object is not callable
show(lambda: (1, 2)(3))  # expect: 'tuple' object is not callable
show(lambda: {}())  # expect: 'dict' object is not callable
show(lambda: 1.5())  # expect: 'float' object is not callable
show(lambda: NotImplemented())  # expect: 'NotImplementedType' object is not callable
show(lambda: ...())  # expect: 'ellipsis' object is not callable
import math
show(lambda: math())  # expect: 'module' object is not callable
show(lambda: "x".upper()())  # expect: 'str' object is not callable
show(lambda: property()())  # expect: 'property' object is not callable
