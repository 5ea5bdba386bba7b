def with_init(base):
    class Derived(base):
        def __init__(self, *args, extra=None):
            self.extra = extra

    return Derived


def with_new(base):
    class Derived(base):
        def __new__(cls, *args, extra=None):
            made = super().__new__(cls, *args)
            made.extra = extra
            return made

    return Derived


for base, value in ((float, 2.5), (tuple, (1, 2)), (frozenset, (1,)), (bool, 1)):
    if base is not bool:
        print(base.__name__, with_init(base)(value, extra=3).extra, with_new(base)(value, extra=4).extra)
    try:
        base(value, extra=5)
    except TypeError as e:
        print(e)
print(with_new(list)([1, 2], extra=6).extra)
try:
    with_new(set)([1], extra=7)
except TypeError as e:
    print(e)
