class A: pass
class Fake:
    @property
    def __class__(self): return A
f = Fake()
print(f.__class__.__name__, type(f).__name__, isinstance(f, A), isinstance(f, Fake))  # expect: A Fake True True
