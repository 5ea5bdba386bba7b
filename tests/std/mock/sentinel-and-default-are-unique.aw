from unittest.mock import DEFAULT, sentinel

print(sentinel.a, sentinel.a is sentinel.a, sentinel.a == sentinel.b, sentinel.DEFAULT is DEFAULT, repr(DEFAULT), sentinel.a.name)
# expect: sentinel.a True False True sentinel.DEFAULT a
try:
    sentinel.__bases__
except AttributeError:
    print("AttributeError")  # expect: AttributeError
