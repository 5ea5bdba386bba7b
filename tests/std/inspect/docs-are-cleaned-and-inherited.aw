import inspect

class A:
    """Doc of A.

        Indented more.
    Back.
    """
    def f(self):
        """First line.
           Second line.
        """
    def g(self): "Only in A."
class B(A):
    def f(self): pass
    def g(self): "Own."
print(inspect.getdoc(A))
print(inspect.getdoc(A.f))
print(inspect.getdoc(B.f) == inspect.getdoc(A.f), inspect.getdoc(B.g), inspect.getdoc(B))
print(inspect.getdoc(lambda: 0), inspect.getdoc(B().g), inspect.getdoc(len) is not None)
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n  ")), repr(inspect.cleandoc("\n\n  x\n    y\n")), repr(inspect.cleandoc("")))
