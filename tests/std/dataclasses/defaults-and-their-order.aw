from dataclasses import dataclass, field


def attempt(annotations, **body):
    try:
        cls = dataclass(type("C", (), {"__annotations__": annotations, **body}))
        print(cls())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


attempt({"a": int}, a=1)  # expect: C(a=1)
attempt({"a": int, "b": int}, a=1)  # expect: TypeError non-default argument 'b' follows default argument 'a'
attempt({"a": list}, a=[])
# expect: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
attempt({"a": dict}, a={})
# expect: ValueError mutable default <class 'dict'> for field a is not allowed: use default_factory
attempt({"a": set}, a=set())
# expect: ValueError mutable default <class 'set'> for field a is not allowed: use default_factory
attempt({"a": int}, a=field(default=3))  # expect: C(a=3)
attempt({"a": list}, a=field(default_factory=list))  # expect: C(a=[])
attempt({"a": int}, a=field())  # expect: TypeError C.__init__() missing 1 required positional argument: 'a'
attempt({}, a=field())  # expect: TypeError 'a' is a field but has no type annotation
try:
    field(default=1, default_factory=int)
except ValueError as e:
    print(e)  # expect: cannot specify both default and default_factory


class Hashless:
    __hash__ = None


attempt({"a": Hashless}, a=Hashless())
# expect: ValueError mutable default <class '__main__.Hashless'> for field a is not allowed: use default_factory


@dataclass
class Shared:
    items: list = field(default_factory=list)
    n: int = 5


a, b = Shared(), Shared()
a.items.append(1)
print(a, b, Shared.n, hasattr(Shared, "items"))  # expect: Shared(items=[1], n=5) Shared(items=[], n=5) 5 False
