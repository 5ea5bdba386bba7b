import types
def f(): pass
m = types.ModuleType("m", "doc of m")
print(m.__name__, m.__doc__, m.__dict__["__name__"], repr(m))  # expect: m doc of m m <module 'm'>
f.x = 1
print(f.__dict__, vars(f) is f.__dict__)  # expect: {'x': 1} True
e = ValueError("v")
e.note = 1
print(e.__dict__)  # expect: {'note': 1}
for o in (5, "s", [], len, object(), None):
    try:
        vars(o)
    except TypeError as e:
        print(e)
# expect: vars() argument must have __dict__ attribute
# expect: vars() argument must have __dict__ attribute
# expect: vars() argument must have __dict__ attribute
# expect: vars() argument must have __dict__ attribute
# expect: vars() argument must have __dict__ attribute
# expect: vars() argument must have __dict__ attribute
class S:
    __slots__ = ("a",)
try:
    vars(S())
except TypeError as e:
    print(e)  # expect: vars() argument must have __dict__ attribute
print(vars(types.SimpleNamespace(a=1)))  # expect: {'a': 1}
