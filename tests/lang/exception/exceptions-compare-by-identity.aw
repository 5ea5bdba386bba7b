a, b = ValueError(1), ValueError(1)
print(a == b, a == a, a != b, len({a, b, a}), hash(a) == hash(a))  # expect: False True True 2 True
print(bool(ValueError()), isinstance(a, ValueError), issubclass(KeyError, LookupError))  # expect: True True True


class Coded(Exception):
    def __eq__(self, other):
        return self.args == other.args

    __hash__ = None


print(Coded(1) == Coded(1), Coded(1) == Coded(2))  # expect: True False
try:
    raise Coded("unhashable can be raised")
except Coded as e:
    print(e)  # expect: unhashable can be raised
