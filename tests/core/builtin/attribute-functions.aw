class C:
    x = 1
    def __init__(self): self.y = 2

c = C()
print(getattr(c, "x"), getattr(c, "y"), getattr(c, "z", "default"), hasattr(c, "y"), hasattr(c, "q"))
# expect: 1 2 default True False
setattr(c, "new", 5); print(c.new); delattr(c, "new"); print(hasattr(c, "new"))
# expect: 5
# expect: False
print(vars(c), sorted(k for k in vars(C) if not k.startswith("_")), [n for n in dir(c) if not n.startswith("_")])
# expect: {'y': 2} ['x'] ['x', 'y']
for f in (lambda: getattr(c, "q"), lambda: getattr(c, 5), lambda: delattr(c, "q"), lambda: setattr(5, "x", 1), lambda: hasattr(c, 5), lambda: vars(5), lambda: getattr(c)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: AttributeError 'C' object has no attribute 'q'
        # expect: TypeError attribute name must be string, not 'int'
        # expect: AttributeError 'C' object has no attribute 'q'
        # expect: AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
        # expect: TypeError attribute name must be string, not 'int'
        # expect: TypeError vars() argument must have __dict__ attribute
        # expect: TypeError getattr expected at least 2 arguments, got 1
def locals_of():
    a, b = 1, "x"
    return locals()
print(locals_of(), "c" in globals(), "C" in dir())  # expect: {'a': 1, 'b': 'x'} True True
