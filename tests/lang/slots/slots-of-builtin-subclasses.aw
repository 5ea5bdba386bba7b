class L(list):
    __slots__ = ("tag",)
l = L([1, 2])
l.tag = "t"
print(l, l.tag, hasattr(l, "__dict__"))  # expect: [1, 2] t False
try:
    l.other = 1
except AttributeError as e:
    print(e)  # expect: 'L' object has no attribute 'other' and no __dict__ for setting new attributes
class D(dict):
    __slots__ = ()
try:
    D().x = 1
except AttributeError as e:
    print(e)  # expect: 'D' object has no attribute 'x' and no __dict__ for setting new attributes
class E(Exception):
    __slots__ = ("code",)
e = E("msg")
e.code = 5
e.extra = 6
print(e.code, e.args, e.__dict__)  # expect: 5 ('msg',) {'extra': 6}
class I(int):
    __slots__ = ()
try:
    I(5).x = 1
except AttributeError as e:
    print(e)  # expect: 'I' object has no attribute 'x' and no __dict__ for setting new attributes
