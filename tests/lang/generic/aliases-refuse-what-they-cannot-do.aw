type A = int
type P[T] = list[T]
def show(f):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
show(lambda: A[int])  # expect: TypeError Only generic type aliases are subscriptable
show(lambda: isinstance(5, A))  # expect: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
show(lambda: setattr(A, "__value__", 5))  # expect: AttributeError attribute '__value__' of 'typing.TypeAliasType' objects is not writable
show(lambda: setattr(A, "__name__", "x"))  # expect: AttributeError readonly attribute
show(lambda: A | str)  # expect: A | str
show(lambda: None | A)  # expect: None | A
show(lambda: P[int] | None)  # expect: P[int] | None
show(lambda: list[A])  # expect: list[A]
show(lambda: setattr(A, "x", 5))  # expect: AttributeError 'typing.TypeAliasType' object has no attribute 'x' and no __dict__ for setting new attributes
import typing
show(lambda: typing.TypeAliasType("X", int).__value__)  # expect: <class 'int'>
show(lambda: typing.TypeAliasType("X", list, type_params=()).__type_params__)  # expect: ()
show(lambda: typing.TypeAliasType(5, int))  # expect: TypeError typealias() argument 'name' must be str, not int
