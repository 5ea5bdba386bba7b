class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[name or cls.__name__] = cls

class A(Plugin): pass
class B(Plugin, name="bee"): pass
class C(A, name="sea"): pass
print(sorted(Plugin.registry), Plugin.registry["bee"] is B)  # expect: ['A', 'bee', 'sea'] True
try:
    class D(Plugin, colour=1): pass
except TypeError as e:
    print(e)  # expect: D.__init_subclass__() takes no keyword arguments
try:
    class E(colour=1): pass
except TypeError as e:
    print(e)  # expect: E.__init_subclass__() takes no keyword arguments
