class Meta(type):
    def __instancecheck__(cls, x): return x == 42
    def __subclasscheck__(cls, c): return c is str
class Answer(metaclass=Meta): pass

print(isinstance(42, Answer), isinstance(41, Answer), issubclass(str, Answer), issubclass(int, Answer))
# expect: True False True False
print(isinstance(1, (str, (float, int))), isinstance(True, int), issubclass(bool, (str, int)))
# expect: True True True
print(isinstance(1, int | str), isinstance([], int | None), isinstance(None, int | None))
# expect: True False True
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1, list[int])):
    try:
        f()
    except TypeError as e:
        print(e)
        # expect: isinstance() arg 2 must be a type, a tuple of types, or a union
        # expect: issubclass() arg 1 must be a class
        # expect: isinstance() argument 2 cannot be a parameterized generic
