class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def m(p):
    match p:
        case P(0, 0): return "origin"
        case P(x, y=0): return "on x", x
        case P(x=0, y=y): return "on y", y
        case P(P(a, b), c): return "nested", a, b, c
        case P(): return "point"
        case _: return "no"
for p in (P(0, 0), P(1, 0), P(0, 2), P(P(1, 2), 3), P(1, 1), 5): print(m(p))
# expect: origin
# expect: ('on x', 1)
# expect: ('on y', 2)
# expect: ('nested', 1, 2, 3)
# expect: point
# expect: no
def show(cls, make):
    try:
        match make():
            case cls(1): print("one")
            case _: print("none")
    except TypeError as e:
        print(e)
class No: pass
class BadType: __match_args__ = ["x"]
class BadItem: __match_args__ = (5,)
class Empty: __match_args__ = ()
show(No, No)  # expect: No() accepts 0 positional sub-patterns (1 given)
show(BadType, BadType)  # expect: BadType.__match_args__ must be a tuple (got list)
show(BadItem, BadItem)  # expect: __match_args__ elements must be strings (got int)
show(Empty, Empty)  # expect: Empty() accepts 0 positional sub-patterns (1 given)
show(5, int)  # expect: called match pattern must be a class
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e:
    print(e)  # expect: P() accepts 2 positional sub-patterns (3 given)
try:
    match P(1, 2):
        case P(1, x=1): pass
except TypeError as e:
    print(e)  # expect: P() got multiple sub-patterns for attribute 'x'
match P(1, 2):
    case P(z=1): print("has z")
    case _: print("no z")  # expect: no z
