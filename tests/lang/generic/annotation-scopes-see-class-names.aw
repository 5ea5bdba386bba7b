class A:
    Inner = int
    type Alias = Inner
    type Gen[T] = dict[T, Inner]
    def m[T: Inner](self, x: Inner, y: T) -> T: pass
    class N[U: Inner]: pass
print(A.Alias.__value__, A.Gen.__value__, A.m.__type_params__[0].__bound__, A.N.__type_params__[0].__bound__)  # expect: <class 'int'> dict[T, int] <class 'int'> <class 'int'>
print(A.m.__annotations__, A.Alias, A.m.__qualname__, A.N.__qualname__)  # expect: {'x': <class 'int'>, 'y': T, 'return': T} Alias A.m A.N
def f():
    local = str
    type X = local
    local = bytes
    return X
print(f().__value__)  # expect: <class 'bytes'>
class B:
    x = 1
    type Y = x
    x = 2
print(B.Y.__value__)  # expect: 2
