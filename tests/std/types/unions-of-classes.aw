import types

u = int | str
print(u, u.__args__, type(u), u == str | int, hash(u) == hash(str | int), int | None, None | int, int | int, (int | str) | float, int | list[str])
# expect: int | str (<class 'int'>, <class 'str'>) <class 'types.UnionType'> True True int | None None | int <class 'int'> int | str | float int | list[str]
print(isinstance(1, u), isinstance(1.5, u), isinstance(None, int | None), issubclass(bool, u), issubclass(float, u), u.__parameters__)
# expect: True False True True False ()
print(int | str == u, {u: 1}[str | int], u != int | float, isinstance(u, types.UnionType), (int | str | int).__args__)
# expect: True 1 True True (<class 'int'>, <class 'str'>)
for wrong in (
    lambda: int | 5,
    lambda: "int" | int,
        lambda: u[int],
    lambda: types.UnionType(),
    lambda: u(),
    lambda: issubclass(1, u),
):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: unsupported operand type(s) for |: 'type' and 'int'
        # expect: unsupported operand type(s) for |: 'str' and 'type'
        # expect: int | str is not a generic class
        # expect: cannot create 'types.UnionType' instances
        # expect: 'types.UnionType' object is not callable
        # expect: issubclass() arg 1 must be a class
