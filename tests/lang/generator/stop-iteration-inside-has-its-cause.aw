def g():
    yield 1
    next(iter([]))

a = g()
print(next(a))  # expect: 1
try:
    next(a)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
    # expect: generator raised StopIteration StopIteration() True True

def h():
    raise StopIteration("explicit")
    yield
try:
    next(h())
except RuntimeError as e:
    print(e, repr(e.__cause__))  # expect: generator raised StopIteration StopIteration('explicit')
def t():
    yield
b = t()
next(b)
try:
    b.throw(StopIteration(3))
except RuntimeError as e:
    print(e, e.__cause__.value)  # expect: generator raised StopIteration 3
