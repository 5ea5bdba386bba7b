class A:
    __slots__ = ("x",)

a = A()
a.x = 1
member = A.x
A.x = "plain"
print(a.x)  # expect: plain
try:
    a.x = 2
except AttributeError as e:
    print(e)  # expect: 'A' object attribute 'x' is read-only
A.x = member
print(a.x)  # expect: 1
del A.x
try:
    a.x
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'x'
