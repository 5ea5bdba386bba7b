class C: pass
c = C()
for f in (
    lambda: c[0], lambda: len(c), lambda: c(), lambda: iter(c), lambda: 1 in c, lambda: c + c,
    lambda: c < c, lambda: next(c), lambda: reversed(c), lambda: abs(c), lambda: int(c),
    lambda: float(c), lambda: c.x, lambda: "%d" % c, lambda: [1][c], lambda: format(c, "5"), lambda: round(c),
):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
        # expect: 'C' object is not subscriptable
        # expect: object of type 'C' has no len()
        # expect: 'C' object is not callable
        # expect: 'C' object is not iterable
        # expect: argument of type 'C' is not iterable
        # expect: unsupported operand type(s) for +: 'C' and 'C'
        # expect: '<' not supported between instances of 'C' and 'C'
        # expect: 'C' object is not an iterator
        # expect: 'C' object is not reversible
        # expect: bad operand type for abs(): 'C'
        # expect: int() argument must be a string, a bytes-like object or a real number, not 'C'
        # expect: float() argument must be a string or a real number, not 'C'
        # expect: 'C' object has no attribute 'x'
        # expect: %d format: a real number is required, not C
        # expect: list indices must be integers or slices, not C
        # expect: unsupported format string passed to C.__format__
        # expect: type C doesn't define __round__ method
try:
    c[0] = 1
except TypeError as e:
    print(e)  # expect: 'C' object does not support item assignment
try:
    del c[0]
except TypeError as e:
    print(e)  # expect: 'C' object doesn't support item deletion
