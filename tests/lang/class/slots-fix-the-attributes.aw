class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x

p = P(1)
p.y = 2
print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__)  # expect: 1 2 False ('x', 'y')
try:
    p.z = 3
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'z' and no __dict__ for setting new attributes
del p.y
try:
    p.y
except AttributeError as e:
    print(e)  # expect: 'P' object has no attribute 'y'

class Q(P):
    pass
q = Q(1)
q.z = 5
print(q.x, q.__dict__)  # expect: 1 {'z': 5}
class R(P):
    __slots__ = "w"
r = R(3)
r.w = 4
print(r.x, r.w)  # expect: 3 4
try:
    class Bad:
        __slots__ = ("a",)
        a = 1
except ValueError as e:
    print(e)  # expect: 'a' in __slots__ conflicts with class variable
