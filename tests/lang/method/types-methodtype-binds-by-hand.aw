import types
def f(*args): return args
m = types.MethodType(f, 5)
print(m(1), m.__self__, m.__func__ is f)  # expect: (5, 1) 5 True
n = types.MethodType(m, 6)
print(n(7))  # expect: (5, 6, 7)
for args in ((), (f,), (5, 5), (f, None)):
    try:
        types.MethodType(*args)
    except TypeError as e:
        print(e)
# expect: method expected 2 arguments, got 0
# expect: method expected 2 arguments, got 1
# expect: first argument must be callable
# expect: instance must not be None
print(types.MethodType(len, [1, 2])())  # expect: 2
