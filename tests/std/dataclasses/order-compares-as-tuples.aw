from dataclasses import dataclass, field


@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    note: str = field(default="", compare=False)


print(V(1) < V(2), V(1, 5) <= V(1, 5, "x"), V(2) > V(1, 9), V(1) >= V(1), sorted([V(2), V(1, 1), V(1)]))
# expect: True True True True [V(major=1, minor=0, note=''), V(major=1, minor=1, note=''), V(major=2, minor=0, note='')]
try:
    V(1) < 5
except TypeError as e:
    print(e)  # expect: '<' not supported between instances of 'V' and 'int'
for body in ({"__lt__": lambda a, b: True}, {"__ge__": lambda a, b: True}):
    try:
        dataclass(order=True)(type("C", (), body))
    except TypeError as e:
        print(e)  # expect: Cannot overwrite attribute __lt__ in class C Consider using functools.total_ordering
        # expect: Cannot overwrite attribute __ge__ in class C Consider using functools.total_ordering
try:
    dataclass(order=True, eq=False)(type("C", (), {}))
except ValueError as e:
    print(e)  # expect: eq must be true if order is true


class W(V):
    pass


print(V(1) == W(1), V.__lt__(V(1), W(2)), V(1).__eq__(W(1)))  # expect: False NotImplemented NotImplemented
