from functools import cached_property


class Data:
    def __init__(self):
        self.count = 0

    @cached_property
    def total(self):
        "How many times it was computed."
        self.count += 1
        return self.count


d = Data()
print(d.total, d.total, d.__dict__, Data.total.__doc__, Data.total.attrname)
# expect: 1 1 {'count': 1, 'total': 1} How many times it was computed. total
del d.total
print(d.total)  # expect: 2
d.total = 50
print(d.total, Data.total.func.__name__)  # expect: 50 total


class Slotted:
    __slots__ = ()

    @cached_property
    def p(self):
        return 1


try:
    Slotted().p
except TypeError as e:
    print(e)  # expect: No '__dict__' attribute on 'Slotted' instance to cache 'p' property.
try:

    class Twice:
        a = cached_property(lambda self: 1)
        b = a

except TypeError as e:
    print(e)  # expect: Cannot assign the same cached_property to two different names ('a' and 'b').


class Late:
    pass


Late.p = cached_property(lambda self: 1)
try:
    Late().p
except TypeError as e:
    print(e)  # expect: Cannot use cached_property instance without calling __set_name__ on it.
