from typing import Annotated, Any, Literal, get_args

print(Literal[1], Literal[1, 2] == Literal[2, 1], Literal[1, 1], Literal[Literal[1, 2], 3], Literal[0] == Literal[False], Literal["a"].__args__)
print(hash(Literal[1, 2]) == hash(Literal[2, 1]), Literal[None], Literal[b"x", True], Literal[()])
A = Annotated[int, "a", 5]
print(A, A.__metadata__, A.__origin__, A.__args__, get_args(A), Annotated[A, "more"], A == Annotated[int, "a", 5], A("12"), Annotated[list[int], 1].__origin__)
for wrong in (lambda: Annotated[int], lambda: Annotated[5, 1], lambda: Literal[1](), lambda: isinstance(1, Literal[1]), lambda: isinstance(1, Any), lambda: Annotated()):
    try:
        print(wrong())
    except TypeError as e:
        print(str(e)[:90])
