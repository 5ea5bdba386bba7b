class A: pass

def show(f):
    try:
        f()
    except AttributeError as e:
        print(e, "|", e.name)

show(lambda: A().x)  # expect: 'A' object has no attribute 'x' | x
show(lambda: A.x)  # expect: type object 'A' has no attribute 'x' | x
show(lambda: (5).x)  # expect: 'int' object has no attribute 'x' | x
show(lambda: "s".x)  # expect: 'str' object has no attribute 'x' | x
show(lambda: None.x)  # expect: 'NoneType' object has no attribute 'x' | x
show(lambda: [].x)  # expect: 'list' object has no attribute 'x' | x
show(lambda: int.x)  # expect: type object 'int' has no attribute 'x' | x
show(lambda: len.x)  # expect: 'builtin_function_or_method' object has no attribute 'x' | x
show(lambda: show.x)  # expect: 'function' object has no attribute 'x' | x
show(lambda: type.x)  # expect: type object 'type' has no attribute 'x' | x
show(lambda: A().m.x)  # expect: 'A' object has no attribute 'm' | m
import math
show(lambda: math.x)  # expect: module 'math' has no attribute 'x' | x
