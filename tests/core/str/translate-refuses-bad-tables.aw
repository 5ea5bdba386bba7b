def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt('a'.translate, {97: 1.5})  # expect: TypeError character mapping must return integer, None or str
attempt('a'.translate, {97: -1})  # expect: ValueError character mapping must be in range(0x110000)
attempt('a'.translate, {97: 0x110000})  # expect: ValueError character mapping must be in range(0x110000)
attempt('a'.translate, None)  # expect: TypeError 'NoneType' object is not subscriptable
attempt('a'.translate, 5)  # expect: TypeError 'int' object is not subscriptable
attempt(str.maketrans, 'ab', 'x')
# expect: ValueError the first two maketrans arguments must have equal length
attempt(str.maketrans, {'ab': 1})  # expect: ValueError string keys in translate table must be of length 1
attempt(str.maketrans, 5)  # expect: TypeError if you give only one argument to maketrans it must be a dict
attempt(str.maketrans, {1.5: 2})  # expect: TypeError keys in translate table must be strings or integers
attempt(str.maketrans, 'a', 5)  # expect: TypeError maketrans() argument 2 must be str, not int
