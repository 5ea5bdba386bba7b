u = int | str
print(u, type(u).__name__, u.__args__, u == str | int, hash(u) == hash(str | int))  # expect: int | str UnionType (<class 'int'>, <class 'str'>) True True
print(int | None, None | int, int | str | int, (int | str) | (float | None))  # expect: int | None None | int int | str int | str | float | None
print(list[int] | None, repr(int | list["A"]))  # expect: list[int] | None int | list['A']
print(isinstance(3, u), u.__parameters__, int | int)  # expect: True () <class 'int'>
def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
show(lambda: int | 5)  # expect: unsupported operand type(s) for |: 'type' and 'int'
show(lambda: 5 | int)  # expect: unsupported operand type(s) for |: 'int' and 'type'
show(lambda: u())  # expect: 'types.UnionType' object is not callable
show(lambda: u[int])  # expect: int | str is not a generic class
show(lambda: u | 5)  # expect: unsupported operand type(s) for |: 'types.UnionType' and 'int'
class A: pass
print(A | int)  # expect: __main__.A | int
