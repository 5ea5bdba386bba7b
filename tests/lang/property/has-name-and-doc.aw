class A:
    def _get(self): "getter doc"
    p = property(_get)
    q = property(_get, doc="own doc")
    r = property(doc="only doc")

print(A.p.__name__, A.q.__name__, A.r.__name__ if hasattr(A.r, "__name__") else "none")  # expect: p q r
print(A.p.__doc__, A.q.__doc__, A.r.__doc__)  # expect: getter doc own doc only doc
A.p.__doc__ = "changed"
print(A.p.__doc__)  # expect: changed
loose = property(lambda self: 1)
print(loose.__name__)  # expect: <lambda>
loose.__name__ = "given"
print(loose.__name__)  # expect: given
print(property().__doc__)  # expect: None
