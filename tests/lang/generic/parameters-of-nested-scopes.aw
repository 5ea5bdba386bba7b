def outer[T](x: T):
    def inner[U](y: U) -> tuple[T, U]: return T, U
    class K[V]:
        a: T
        b: V
        def m(self): return T, V
    return inner, K
i, K = outer(1)
T = outer.__type_params__[0]
print(i(2)[0] is T, i.__annotations__["return"], K().m()[0] is T, K.__annotations__, K.__parameters__)  # expect: True tuple[T, U] True {'a': T, 'b': V} (V,)
def shadow[T](x):
    T = "local"
    return T
print(shadow(1))  # expect: local
class A[T]:
    T = "class attribute"
    def m(self): return T
print(A.T, A().m())  # expect: class attribute T
try:
    exec("def f[T, T](): pass")
except SyntaxError as e:
    print(e.msg)  # expect: duplicate type parameter 'T'
def rebind[T]():
    def g():
        nonlocal_ = T
        return nonlocal_
    return g()
print(rebind())  # expect: T
