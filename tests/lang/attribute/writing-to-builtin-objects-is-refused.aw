def show(f):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)

def put(o, name="x"): setattr(o, name, 1)

show(lambda: put(5))  # expect: AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: put("s"))  # expect: AttributeError 'str' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: put([]))  # expect: AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: put(None))  # expect: AttributeError 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: put(object()))  # expect: AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: put(int))  # expect: TypeError cannot set 'x' attribute of immutable type 'int'
show(lambda: put([], "append"))  # expect: AttributeError 'list' object attribute 'append' is read-only
show(lambda: put(len))  # expect: AttributeError 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: put(object(), "__class__"))  # expect: TypeError __class__ must be set to a class, not 'int' object
show(lambda: put({}.keys()))  # expect: AttributeError 'dict_keys' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: delattr(5, "real"))  # expect: AttributeError attribute 'real' of 'int' objects is not writable
show(lambda: delattr([], "append"))  # expect: AttributeError 'list' object attribute 'append' is read-only
show(lambda: delattr([], "x"))  # expect: AttributeError 'list' object has no attribute 'x' and no __dict__ for setting new attributes
show(lambda: delattr(int, "real"))  # expect: TypeError cannot set 'real' attribute of immutable type 'int'
show(lambda: delattr(int, "nope"))  # expect: TypeError cannot set 'nope' attribute of immutable type 'int'
