def g():
    yield 1
    raise StopIteration("lost")

it = g()
next(it)
try:
    next(it)
except RuntimeError as e:
    print(e)  # expect: generator raised StopIteration
    print(repr(e.__cause__))  # expect: StopIteration('lost')

def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e)  # expect: generator raised StopIteration
