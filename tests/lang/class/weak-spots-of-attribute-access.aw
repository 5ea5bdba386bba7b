class Meta(type):
    tag = "from meta"
    def __getattr__(cls, name): return f"{cls.__name__} has no {name}"

class C(metaclass=Meta):
    pass

print(C.tag, C.nothing)  # expect: from meta C has no nothing
try:
    C().tag
except AttributeError as e:
    print(e)  # expect: 'C' object has no attribute 'tag'

class P:
    @property
    def broken(self):
        raise AttributeError("inside the property")
    def __getattr__(self, name):
        return f"fallback for {name}"
print(P().broken)  # expect: fallback for broken

class Q:
    @property
    def broken(self):
        return self.missing
try:
    Q().broken
except AttributeError as e:
    print(e)  # expect: 'Q' object has no attribute 'missing'
q = Q()
q.__dict__["x"] = 5
q.__dict__.update(y=6)
print(q.x + q.y, vars(q) is q.__dict__)  # expect: 11 True
q.__dict__ = {"z": 7}
print(q.z, hasattr(q, "x"))  # expect: 7 False
q.__class__ = P
print(type(q).__name__, q.other)  # expect: P fallback for other
