# an empty dict compares nothing, so pop does not hash
try:
    {}.pop((1, [2]))
except KeyError as e:
    print(e)  # expect: (1, [2])
print({}.pop([], "default"))  # expect: default
try:
    {1: 1}.pop([])
except TypeError as e:
    print(e)  # expect: unhashable type: 'list'
print(hash(None))  # expect: 4238894112


class OwnError(ValueError):
    pass


class Mixin:
    def __new__(cls, *args):
        return super().__new__(cls)


class Mixed(Mixin, KeyError):
    pass


print(repr(Mixed(5)))  # expect: Mixed(5)
for kind in OwnError, Mixed, OSError:
    try:
        object.__new__(kind)
    except TypeError as e:
        print(e)
# expect: object.__new__(OwnError) is not safe, use OwnError.__new__()
# expect: object.__new__(Mixed) is not safe, use KeyError.__new__()
# expect: object.__new__(OSError) is not safe, use OSError.__new__()


class Hinted:
    def __iter__(self):
        return iter([1])

    def __length_hint__(self):
        return -1


for make in bytes, list:
    try:
        print(make(Hinted()))
    except ValueError as e:
        print(e)
# expect: __length_hint__() should return >= 0
# expect: __length_hint__() should return >= 0
