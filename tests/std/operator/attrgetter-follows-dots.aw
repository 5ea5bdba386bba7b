from operator import attrgetter


class A:
    pass


a = A()
a.b = A()
a.b.c = A()
a.b.c.d = "deep"
a.x = 1
print(attrgetter("x")(a), attrgetter("b.c.d")(a), attrgetter("x", "b.c.d")(a), attrgetter("real")(5), attrgetter("__class__.__name__")(a))
# expect: 1 deep (1, 'deep') 5 A
print(attrgetter("x"), attrgetter("x", "b.c"))  # expect: operator.attrgetter('x') operator.attrgetter('x', 'b.c')
for wrong in (
    lambda: attrgetter(),
    lambda: attrgetter(5),
    lambda: attrgetter("y")(a),
    lambda: attrgetter("b.y.d")(a),
    lambda: attrgetter("x.y.z")(a),
    lambda: attrgetter("x")(),
):
    try:
        wrong()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)  # expect: TypeError attrgetter expected 1 argument, got 0
        # expect: TypeError attribute name must be a string
        # expect: AttributeError 'A' object has no attribute 'y'
        # expect: AttributeError 'A' object has no attribute 'y'
        # expect: AttributeError 'int' object has no attribute 'y'
        # expect: TypeError attrgetter expected 1 argument, got 0
