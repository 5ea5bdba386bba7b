class A:
    cls = 1
    def __init__(self):
        self.x = 1
class Slots:
    __slots__ = ("x",)
a = A()
vars(a)["y"] = 2
print(vars(a), a.y, vars(A)["cls"], type(vars(A)).__name__)
def f(p):
    q = 2
    return vars()
print(f(1), vars() is globals())
for bad in (Slots(), 5, [], None):
    try:
        vars(bad)
    except TypeError as e:
        print(e)
try:
    vars(1, 2)
except TypeError as e:
    print(e)
import math
print(vars(math)["pi"])
