class A:
    def __repr__(self):
        return 5
class B:
    def __str__(self):
        return None
class C:
    def __repr__(self):
        return "C()"
class D:
    def __repr__(self):
        raise ValueError("broken repr")
print(repr(C()), str(C()), f"{C()}", [C()], repr("a'b"), repr(1.0), repr(None), repr(print), repr(int), repr([].append).split(" at ")[0], repr(Ellipsis), repr(NotImplemented))
for action in (lambda: repr(A()), lambda: str(A()), lambda: str(B()), lambda: repr(D()), lambda: [D()].__repr__(), lambda: repr(), lambda: repr(1, 2)):
    try:
        print(action())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
