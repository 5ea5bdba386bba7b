import types
def f(): pass
def g(): yield
async def co(): pass
class C: pass
class L(list): pass
class T(tuple): pass
class I(int): pass
c = co()
for o in [f, C, C(), L(), T(), I(), Exception(), types.ModuleType("m"), types.SimpleNamespace(), g(), c, f.__code__, iter([]), range(1), slice(1), property(), classmethod(f), staticmethod(f), set(), frozenset(), bytearray(), b"", super(C)]:
    try:
        o.extra = 1
        print(type(o).__name__, "takes", o.extra, "extra" in o.__dict__)
    except AttributeError as e:
        print(type(o).__name__, e)
# expect: function takes 1 True
# expect: type takes 1 True
# expect: C takes 1 True
# expect: L takes 1 True
# expect: T takes 1 True
# expect: I takes 1 True
# expect: Exception takes 1 True
# expect: module takes 1 True
# expect: SimpleNamespace takes 1 True
# expect: generator 'generator' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: coroutine 'coroutine' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: code 'code' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: list_iterator 'list_iterator' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: range 'range' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: slice 'slice' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: property 'property' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: classmethod takes 1 True
# expect: staticmethod takes 1 True
# expect: set 'set' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: frozenset 'frozenset' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: bytearray 'bytearray' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: bytes 'bytes' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: super 'super' object has no attribute 'extra' and no __dict__ for setting new attributes
c.close()
