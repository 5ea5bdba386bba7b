class A: pass
a = A()
a.__add__ = lambda o: "no"
a.__len__ = lambda: 5
a.__eq__ = lambda o: True
a.__enter__ = a.__exit__ = lambda *x: None
a.__iter__ = lambda: iter([1])
a.__contains__ = lambda x: True
def show(f):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
show(lambda: a + 1)  # expect: TypeError unsupported operand type(s) for +: 'A' and 'int'
show(lambda: len(a))  # expect: TypeError object of type 'A' has no len()
show(lambda: a == 1)  # expect: False
show(lambda: list(a))  # expect: TypeError 'A' object is not iterable
show(lambda: 1 in a)  # expect: TypeError argument of type 'A' is not iterable
show(lambda: a.__len__())  # expect: 5
