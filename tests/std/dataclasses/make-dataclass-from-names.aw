from dataclasses import dataclass, field, fields, is_dataclass, make_dataclass

P = make_dataclass("P", ["x", ("y", int), ("z", int, field(default=7))], namespace={"total": lambda s: s.y + s.z})
print(P(1, 2), P(1, 2).total(), P.__name__, P.__annotations__, P.__module__)
# expect: P(x=1, y=2, z=7) 9 P {'x': 'typing.Any', 'y': <class 'int'>, 'z': <class 'int'>} __main__
Q = make_dataclass("Q", [("w", int, 0)], bases=(P,), frozen=False, order=True)
print(Q(1, 2), Q(1, 2) < Q(1, 3), is_dataclass(Q), is_dataclass(Q(1, 2)), is_dataclass(5), is_dataclass(int))
# expect: Q(x=1, y=2, z=7, w=0) True True True False False
for wrong in (
    lambda: make_dataclass("C", ["a", "a"]),
    lambda: make_dataclass("C", ["1a"]),
    lambda: make_dataclass("C", ["class"]),
    lambda: make_dataclass("C", [("a", int, 1, 2)]),
    lambda: make_dataclass("C", [5]),
):
    try:
        wrong()
    except TypeError as e:
        print(e)  # expect: Field name duplicated: 'a'
        # expect: Field names must be valid identifiers: '1a'
        # expect: Field names must not be keywords: 'class'
        # expect: Invalid field: ('a', <class 'int'>, 1, 2)
        # expect: object of type 'int' has no len()
