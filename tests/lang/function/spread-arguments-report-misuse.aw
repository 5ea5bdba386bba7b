def f(*args, **kwargs):
    return args, kwargs

try:
    f(**{"a": 1}, **{"a": 2})
except TypeError as e:
    print(e)  # expect: __main__.f() got multiple values for keyword argument 'a'
try:
    f(a=1, **{"a": 2})
except TypeError as e:
    print(e)  # expect: __main__.f() got multiple values for keyword argument 'a'
try:
    f(*5)
except TypeError as e:
    print(e)  # expect: __main__.f() argument after * must be an iterable, not int
try:
    f(**5)
except TypeError as e:
    print(e)  # expect: __main__.f() argument after ** must be a mapping, not int
try:
    f(**{1: 2})
except TypeError as e:
    print(e)  # expect: keywords must be strings
