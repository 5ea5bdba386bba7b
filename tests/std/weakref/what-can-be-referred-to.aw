import gc, weakref
from collections import deque

class Plain:
    def method(self): pass
class Slotted: __slots__ = ("a",)
class WithRef: __slots__ = ("a", "__weakref__")
class Child(Slotted): pass
class MyInt(int): pass
class MyStr(str): pass
class MyTuple(tuple): pass
class MyList(list): pass
class MyError(Exception): pass

def function(): yield

for value in (Plain(), WithRef(), Child(), MyStr("x"), MyList(), MyError(), function, function(), Plain, {1},
              frozenset({1}), len, gc, deque(), Plain().method):
    print(type(value).__name__, weakref.ref(value)() is value)
for value in (1, 1.5, "text", b"", None, (), [], {}, object(), Slotted(), MyInt(1), MyTuple(), Exception(),
              range(3), slice(1), iter([]), {}.keys(), bytearray(), property()):
    try:
        weakref.ref(value)
    except TypeError as e:
        print(e)
