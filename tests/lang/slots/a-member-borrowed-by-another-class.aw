class A:
    __slots__ = ("x",)
class B:
    y = A.x
    x = A.x

def show(f):
    try:
        print(f())
    except TypeError as e:
        print(e)

show(lambda: B().y)  # expect: descriptor 'x' for 'A' objects doesn't apply to a 'B' object
show(lambda: B().x)  # expect: descriptor 'x' for 'A' objects doesn't apply to a 'B' object
show(lambda: setattr(B(), "x", 1))  # expect: descriptor 'x' for 'A' objects doesn't apply to a 'B' object
class C(A):
    __slots__ = ()
    alias = A.x
c = C()
c.alias = 7
print(c.x, c.alias)  # expect: 7 7
