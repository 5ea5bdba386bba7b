def f[T](x: T) -> list[T]:
    return T, x
print(f(1)[0] is f.__type_params__[0], f.__annotations__)  # expect: True {'x': T, 'return': list[T]}
try:
    T
except NameError as e:
    print(e)  # expect: name 'T' is not defined
class A[T]:
    alias = T
    def m(self): return T
    def n[U](self): return T, U
print(A.alias is A.__type_params__[0], A().m() is A.alias, A().n())  # expect: True True (T, U)
print("T" in A.__dict__, f.__qualname__, A.m.__qualname__, f.__name__)  # expect: False f A.m f
T = "module"
def g[T](): return T
print(T, g())  # expect: module T
def h[T](T=5): return T
print(h())  # expect: 5
