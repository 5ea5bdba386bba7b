import inspect

class A:
    data = 1
    def method(self): pass
    @classmethod
    def cls(cls): pass
    @staticmethod
    def static(): pass
    @property
    def prop(self): pass
class B(A):
    data = 2

for a in inspect.classify_class_attrs(B):
    if not a.name.startswith("__"):
        print(a.name, a.kind, a.defining_class.__name__)
        # expect: cls class method A
        # expect: data data B
        # expect: method method A
        # expect: prop property A
        # expect: static static method A
