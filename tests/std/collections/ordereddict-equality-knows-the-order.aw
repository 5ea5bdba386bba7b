from collections import OrderedDict

a, b = OrderedDict([("x", 1), ("y", 2)]), OrderedDict([("y", 2), ("x", 1)])
print(a == b, a == dict(b), dict(a) == b, a != b, a == OrderedDict(a), a == 5)
# expect: False True True True True False
print(a | {"z": 3}, {"z": 3} | a, type({"z": 3} | a).__name__)
# expect: OrderedDict({'x': 1, 'y': 2, 'z': 3}) OrderedDict({'z': 3, 'x': 1, 'y': 2}) OrderedDict
a |= {"w": 0}
print(a, a.copy(), type(a.copy()).__name__)
# expect: OrderedDict({'x': 1, 'y': 2, 'w': 0}) OrderedDict({'x': 1, 'y': 2, 'w': 0}) OrderedDict
print(OrderedDict(), OrderedDict(a=1), OrderedDict({"q": 1}, r=2))
# expect: OrderedDict() OrderedDict({'a': 1}) OrderedDict({'q': 1, 'r': 2})
a["self"] = a
print(a)  # expect: OrderedDict({'x': 1, 'y': 2, 'w': 0, 'self': ...})


class Mine(OrderedDict):
    pass


print(Mine(k=1), Mine(k=1) == OrderedDict(k=1), Mine.fromkeys("ab"))
# expect: Mine({'k': 1}) True Mine({'a': None, 'b': None})
try:
    a < b
except TypeError as e:
    print(e)
    # expect: '<' not supported between instances of 'collections.OrderedDict' and 'collections.OrderedDict'
