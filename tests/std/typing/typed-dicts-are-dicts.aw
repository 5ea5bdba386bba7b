from typing import NotRequired, ReadOnly, Required, TypedDict, get_type_hints, is_typeddict


class Movie(TypedDict):
    """A film."""

    title: str
    year: NotRequired[int]


class More(Movie, total=False):
    rating: float
    author: Required[str]
    id: ReadOnly[int]


m = Movie(title="A", year=1)
print(m, type(m), Movie.__total__, sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), Movie.__annotations__, Movie.__doc__)
# expect: {'title': 'A', 'year': 1} <class 'dict'> True ['title'] ['year'] {'title': <class 'str'>, 'year': typing.NotRequired[int]} A film.
print(More.__total__, sorted(More.__required_keys__), sorted(More.__optional_keys__), sorted(More.__readonly_keys__), sorted(More.__mutable_keys__), More.__bases__, More.__orig_bases__)
# expect: False ['author', 'title'] ['id', 'rating', 'year'] ['id'] ['author', 'rating', 'title', 'year'] (<class 'dict'>,) (<class '__main__.Movie'>,)
print(get_type_hints(More), is_typeddict(Movie), is_typeddict(dict), is_typeddict(TypedDict))
# expect: {'title': <class 'str'>, 'year': <class 'int'>, 'rating': <class 'float'>, 'author': <class 'str'>, 'id': <class 'int'>} True False False
T = TypedDict("T", {"in": int, "x-y": "str"}, total=False)
print(T(), T.__annotations__, T.__total__, Movie({"title": "B"}), Movie(**{"title": "C"}))
# expect: {} {'in': <class 'int'>, 'x-y': ForwardRef('str', module='__main__')} False {'title': 'B'} {'title': 'C'}
for wrong in (
    lambda: isinstance({}, Movie),
    lambda: issubclass(dict, Movie),
    lambda: TypedDict("B", x=int),
    lambda: type("C", (Movie, int), {}),
    lambda: Movie(1),
):
    try:
        print(wrong())
    except TypeError as e:
        print(e)  # expect: TypedDict does not support instance and class checks
        # expect: TypedDict does not support instance and class checks
        # expect: TypedDict() got an unexpected keyword argument 'x'
        # expect: cannot inherit from both a TypedDict type and a non-TypedDict base class
        # expect: 'int' object is not iterable
