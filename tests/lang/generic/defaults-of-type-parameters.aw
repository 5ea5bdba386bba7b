class A[T = int, **P = [int]]: pass
class V[*Ts = *tuple[int, str]]: pass
T, P = A.__type_params__
Ts, = V.__type_params__
import typing
print(T.__default__, Ts.__default__, P.__default__)  # expect: <class 'int'> *tuple[int, str] [<class 'int'>]
print(T.has_default(), typing.NoDefault)  # expect: True typing.NoDefault
class B[T, U = str]: pass
print(B[int], B[int, bytes], B.__type_params__[0].__default__, B.__type_params__[0].has_default())  # expect: __main__.B[int, str] __main__.B[int, bytes] typing.NoDefault False
type L[T = Later] = list[T]
try:
    L.__type_params__[0].__default__
except NameError as e:
    print(e)  # expect: name 'Later' is not defined
Later = 5
print(L.__type_params__[0].__default__)  # expect: 5
def f[T: int = bool](): pass
print(f.__type_params__[0].__bound__, f.__type_params__[0].__default__)  # expect: <class 'int'> <class 'bool'>
try:
    exec("class C[T = int, U]: pass")
except SyntaxError as e:
    print(e.msg)  # expect: non-default type parameter 'U' follows default type parameter
