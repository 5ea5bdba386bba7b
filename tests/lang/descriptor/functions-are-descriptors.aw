def f(self, x=1): return (self, x)

print(f.__get__(5)())  # expect: (5, 1)
print(f.__get__(5, int)(2))  # expect: (5, 2)
print(f.__get__(None, int) is f)  # expect: True
m = f.__get__("me")
print(m.__self__, m.__func__ is f, m.__name__)  # expect: me True f
try:
    f.__get__(None)
except TypeError as e:
    print(e)  # expect: __get__(None, None) is invalid
print(hasattr(f, "__set__"), hasattr(f, "__get__"), hasattr(m, "__get__"))  # expect: False True True
