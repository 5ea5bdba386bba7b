class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        print("prepare", name)
        return {"given": 1}

class A(metaclass=Meta):
    seen = given  # expect: prepare A
print(A.seen, A.given)  # expect: 1 1
class Other(type): pass
class B(metaclass=Other): pass
try:
    class C(A, B): pass
except TypeError as e:
    print(e)
    # expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
class Both(Meta, Other): pass
class D(A, B, metaclass=Both): pass  # expect: prepare D
print(type(D).__name__)  # expect: Both
def function_meta(name, bases, ns):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")))
class E(int, metaclass=function_meta):
    y = 1
    x = 2
print(E)  # expect: ('E', (<class 'int'>,), ['x', 'y'])
