from dataclasses import KW_ONLY, dataclass, field, fields


@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int = 5
    z: int


print(A(1, z=2), A.__match_args__, [(f.name, f.kw_only) for f in fields(A)])
# expect: A(x=1, y=5, z=2) ('x',) [('x', False), ('y', True), ('z', True)]
try:
    A(1, 2, 3)
except TypeError as e:
    print(e)  # expect: A.__init__() takes 2 positional arguments but 4 were given
try:
    A(1)
except TypeError as e:
    print(e)  # expect: A.__init__() missing 1 required keyword-only argument: 'z'


@dataclass(kw_only=True)
class B:
    a: int
    b: int = field(default=1, kw_only=False)


print(B(7, a=1), B.__match_args__)  # expect: B(a=1, b=7) ('b',)


@dataclass
class C(B):
    c: int = 2


print(C(1, 2, a=5))  # expect: C(a=5, b=1, c=2)
try:

    @dataclass
    class Two:
        _: KW_ONLY
        a: int
        __: KW_ONLY

except TypeError as e:
    print(e)  # expect: '__' is KW_ONLY, but KW_ONLY has already been specified
