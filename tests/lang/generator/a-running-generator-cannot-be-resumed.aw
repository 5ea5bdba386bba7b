def g():
    yield
    next(me)

me = g()
next(me)
try:
    next(me)
except ValueError as e:
    print(e)  # expect: generator already executing
print(list(me))  # expect: []
