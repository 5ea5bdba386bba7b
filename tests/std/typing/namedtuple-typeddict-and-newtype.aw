from typing import NamedTuple, NewType, NotRequired, Required, TypedDict, is_typeddict

class Point(NamedTuple):
    "A place."
    x: int
    y: int = 0

    def sum(self):
        return self.x + self.y

print(Point(1), Point(1, 2).sum(), Point._fields, Point._field_defaults, Point(1)._replace(x=5), Point.__doc__)
# expect: Point(x=1, y=0) 3 ('x', 'y') {'y': 0} Point(x=5, y=0) A place.
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "x"), Pair.__annotations__)  # expect: Pair(a=1, b='x') {'a': <class 'int'>, 'b': <class 'str'>}

class Movie(TypedDict, total=False):
    title: Required[str]
    year: int

movie: Movie = Movie(title="Heat", year=1995)
print(movie, type(movie), Movie.__required_keys__, Movie.__optional_keys__, is_typeddict(Movie))
# expect: {'title': 'Heat', 'year': 1995} <class 'dict'> frozenset({'title'}) frozenset({'year'}) True
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__)  # expect: 5 __main__.UserId <class 'int'>
