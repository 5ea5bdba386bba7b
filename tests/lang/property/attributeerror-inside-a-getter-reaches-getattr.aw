class A:
    @property
    def x(self): return self.missing
    def __getattr__(self, name): return f"fallback {name}"

print(A().x)  # expect: fallback missing

class B:
    @property
    def x(self): return self.missing

try:
    B().x
except AttributeError as e:
    print(e)  # expect: 'B' object has no attribute 'missing'
print(hasattr(B(), "x"))  # expect: False
