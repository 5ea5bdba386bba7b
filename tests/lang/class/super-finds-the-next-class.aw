class A:
    def f(self): return "A.f"
    @classmethod
    def make(cls): return cls.__name__
    @property
    def size(self): return 1

class B(A):
    def f(self): return "B.f+" + super().f()
    @classmethod
    def make(cls): return "made " + super().make()
    @property
    def size(self): return super().size + 1
    def nested(self):
        return [x() for x in (lambda: super(B, self).f(), lambda: "plain")]

b = B()
print(b.f(), B.make(), b.size, b.nested())  # expect: B.f+A.f made B 2 ['A.f', 'plain']
print(super(B, b).f(), super(B, B).make())  # expect: A.f B
try:
    super(B, b).nothing
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'nothing'
try:
    super(B, 5).f
except TypeError as e:
    print(e)
    # expect: super(type, obj): obj (instance of int) is not an instance or subtype of type (B).
def lonely():
    super()
try:
    lonely()
except RuntimeError as e:
    print(e)  # expect: super(): no arguments
