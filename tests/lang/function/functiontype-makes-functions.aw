import types
def template(a, b=2): return a, b, mark
f = types.FunctionType(template.__code__, {"mark": "own"}, "name", (5,))
print(f(1), f.__name__, f.__defaults__)  # expect: (1, 5, 'own') name (5,)
def closing():
    v = 1
    def inner(): return v
    return inner
i = closing()
g = types.FunctionType(i.__code__, {}, closure=(types.CellType("cell"),))
print(g())  # expect: cell
for args in ((), (5, {}), (template.__code__, 5), (i.__code__, {})):
    try:
        types.FunctionType(*args)
    except TypeError as e:
        print(e)
# expect: function() missing required argument 'code' (pos 1)
# expect: function() argument 'code' must be code, not int
# expect: function() argument 'globals' must be dict, not int
# expect: arg 5 (closure) must be tuple
