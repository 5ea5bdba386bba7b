from collections import namedtuple

P = namedtuple("P", "x y", defaults=[0])
P.__doc__ += ": a place"
P.x.__doc__ = "how far right"
print(P.__doc__, P.x.__doc__, P.y.__doc__, P(1), P.__new__.__defaults__)
# expect: P(x, y): a place how far right Alias for field number 1 P(x=1, y=0) (0,)
Q = namedtuple("Q", P._fields + ("z",))
print(Q(1, 2, 3), Q._fields, sorted([P(2, 1), P(1, 5)]), P(1, 2)._asdict() | {"z": 3})
# expect: Q(x=1, y=2, z=3) ('x', 'y', 'z') [P(x=1, y=5), P(x=2, y=1)] {'x': 1, 'y': 2, 'z': 3}
print(P.__slots__, hasattr(P(1), "__dict__"), type(P.x).__name__)  # expect: () False _tuplegetter
