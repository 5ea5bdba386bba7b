class classprop:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class A:
    @classprop
    def label(cls): return cls.__name__.lower()
class B(A): pass
print(A.label, B.label, A().label, B().label)  # expect: a b a b
class Meta(type):
    @property
    def size(cls): return len(cls.__name__)
class Long(metaclass=Meta): pass
print(Long.size)  # expect: 4
try:
    Long().size
except AttributeError as e:
    print(e)  # expect: 'Long' object has no attribute 'size'
try:
    Long.size = 5
except AttributeError as e:
    print(e)  # expect: property 'size' of 'Meta' object has no setter
