class Real:
    tag = "real"
class Stand:
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return (Real,)
class A(Stand()): pass  # expect: entries 1
print(A.tag, A.__bases__, type(A.__orig_bases__[0]).__name__)  # expect: real (<class '__main__.Real'>,) Stand
class None_:
    def __mro_entries__(self, bases): return ()
class B(None_()): pass
print(B.__bases__)  # expect: (<class 'object'>,)
class Bad:
    def __mro_entries__(self, bases): return 5
try:
    class C(Bad()): pass
except TypeError as e:
    print(e)  # expect: __mro_entries__ must return a tuple
try:
    type("D", (Stand(),), {})
except TypeError as e:
    print(e)  # expect: type() doesn't support MRO entry resolution; use types.new_class()
import types
print(types.resolve_bases((Stand(), int)), types.new_class("E", (Stand(),)).tag)
# expect: entries 2
# expect: entries 1
# expect: (<class '__main__.Real'>, <class 'int'>) real
try:
    class F(5): pass
except TypeError as e:
    print(e)  # expect: int expected at most 2 arguments, got 3
