import functools
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value
class A:
    @Lazy
    def x(self):
        print("computed")
        return 5
    @functools.cached_property
    def y(self):
        print("cached")
        return 6
a = A()
print(a.x, a.x, a.y, a.y, a.__dict__)
# expect: computed
# expect: cached
# expect: 5 5 6 6 {'x': 5, 'y': 6}
del a.x
print(a.x)
# expect: computed
# expect: 5
class S:
    __slots__ = ()
    @functools.cached_property
    def z(self): return 1
try:
    S().z
except TypeError as e:
    print(e)  # expect: No '__dict__' attribute on 'S' instance to cache 'z' property.
