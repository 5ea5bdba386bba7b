print(StopIteration().value, StopIteration(3).value, StopIteration(1, 2).value, StopIteration(1, 2).args)
# expect: None 3 1 (1, 2)
e = StopIteration("x")
e.value = "y"
print(e.value, e.args, repr(e))  # expect: y ('x',) StopIteration('x')


def gives():
    yield 1
    return "end"


g = gives()
next(g)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)  # expect: end ('end',)
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)  # expect: None ()
print(StopAsyncIteration(5).args, hasattr(StopAsyncIteration(5), "value"))  # expect: (5,) False
