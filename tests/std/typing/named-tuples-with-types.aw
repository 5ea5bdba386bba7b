from typing import Generic, NamedTuple, TypeVar


class Employee(NamedTuple):
    """An employee."""

    name: str
    id: int = 3

    def label(self):
        return f"{self.name}#{self.id}"


e = Employee("Guido")
print(e, e.label(), e._fields, e._field_defaults, Employee.__annotations__, Employee.__doc__, e == ("Guido", 3), e._replace(id=5))
# expect: Employee(name='Guido', id=3) Guido#3 ('name', 'id') {'id': 3} {'name': <class 'str'>, 'id': <class 'int'>} An employee. True Employee(name='Guido', id=5)
P = NamedTuple("P", [("x", int), ("y", "str")])
print(P(1, 2), P.__annotations__, P.__mro__[1], P.__name__, NamedTuple("E", [])())
# expect: P(x=1, y=2) {'x': <class 'int'>, 'y': ForwardRef('str')} <class 'tuple'> P E()
T = TypeVar("T")


class G(NamedTuple, Generic[T]):
    item: T


print(G(5), G[int], G[int](6))  # expect: G(item=5) __main__.G[int] G(item=6)


def attempt(source):
    try:
        exec(source, {"NamedTuple": NamedTuple, "Employee": Employee, "int": int})
        print("accepted")
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)


attempt("class A(NamedTuple):\n x: int = 1\n y: int")
# expect: TypeError Non-default namedtuple field y cannot follow default field x
attempt("class A(NamedTuple):\n _x: int")  # expect: ValueError Field names cannot start with an underscore: '_x'
attempt("class A(NamedTuple):\n x: int\n def _replace(self): pass")
# expect: AttributeError Cannot overwrite NamedTuple attribute _replace
attempt("class A(NamedTuple):\n x: int\n def __new__(cls): pass")
# expect: AttributeError Cannot overwrite NamedTuple attribute __new__
attempt("class A(NamedTuple, int):\n x: int")
# expect: TypeError can only inherit from a NamedTuple type and Generic
attempt("NamedTuple('A', x=int)")  # expect: accepted
attempt("Employee()")  # expect: TypeError Employee.__new__() missing 1 required positional argument: 'name'
attempt("class A(Employee):\n z: int = 5\nprint(A('n'), A.z)")  # expect: A(name='n', id=3) 5
# expect: accepted
