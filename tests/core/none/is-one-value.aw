print(None, repr(None), type(None).__name__, None is None, None == None, bool(None), [None] * 2)
# expect: None None NoneType True True False [None, None]
for f in (lambda: None + 1, lambda: None.x, lambda: None(), lambda: None[0], lambda: len(None), lambda: iter(None), lambda: int(None)):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
        # expect: unsupported operand type(s) for +: 'NoneType' and 'int'
        # expect: 'NoneType' object has no attribute 'x'
        # expect: 'NoneType' object is not callable
        # expect: 'NoneType' object is not subscriptable
        # expect: object of type 'NoneType' has no len()
        # expect: 'NoneType' object is not iterable
        # expect: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
print(type(None)() is None, hash(None) == hash(None), {None: 1}[None])  # expect: True True 1
