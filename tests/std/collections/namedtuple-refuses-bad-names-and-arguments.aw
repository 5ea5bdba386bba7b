from collections import namedtuple


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple("P", "x y")
attempt(lambda: namedtuple("class", "a"))
# expect: ValueError Type names and field names cannot be a keyword: 'class'
attempt(lambda: namedtuple("N", "def"))  # expect: ValueError Type names and field names cannot be a keyword: 'def'
attempt(lambda: namedtuple("N", "a a"))  # expect: ValueError Encountered duplicate field name: 'a'
attempt(lambda: namedtuple("N", "_a"))  # expect: ValueError Field names cannot start with an underscore: '_a'
attempt(lambda: namedtuple("N", "1a"))
# expect: ValueError Type names and field names must be valid identifiers: '1a'
attempt(lambda: namedtuple("9", "a"))
# expect: ValueError Type names and field names must be valid identifiers: '9'
attempt(lambda: namedtuple("N", "a", defaults=(1, 2)))
# expect: TypeError Got more default values than field names
attempt(lambda: namedtuple("N", [1]))
# expect: ValueError Type names and field names must be valid identifiers: '1'
attempt(lambda: P(1))  # expect: TypeError P.__new__() missing 1 required positional argument: 'y'
attempt(lambda: P(1, 2, 3))  # expect: TypeError P.__new__() takes 3 positional arguments but 4 were given
attempt(lambda: P(1, z=2))  # expect: TypeError P.__new__() got an unexpected keyword argument 'z'
attempt(lambda: P(1, 2, x=3))  # expect: TypeError P.__new__() got multiple values for argument 'x'
attempt(lambda: P._make([1]))  # expect: TypeError Expected 2 arguments, got 1
attempt(lambda: P(1, 2)._replace(z=1, w=2))  # expect: TypeError Got unexpected field names: ['z', 'w']
attempt(lambda: setattr(P(1, 2), "x", 5))  # expect: AttributeError can't set attribute
attempt(lambda: setattr(P(1, 2), "new", 5))
# expect: AttributeError 'P' object has no attribute 'new' and no __dict__ for setting new attributes
attempt(lambda: delattr(P(1, 2), "x"))  # expect: AttributeError can't delete attribute
attempt(lambda: P(1, 2).zz)  # expect: AttributeError 'P' object has no attribute 'zz'
