def g():
    yield 1
    yield from a

a = g()
print(next(a))  # expect: 1
try:
    next(a)
except ValueError as e:
    print(e)  # expect: generator already executing

def inner():
    yield 1
    yield 2
shared = inner()
def use():
    yield from shared
x, y = use(), use()
print(next(x), next(y), next(x, "end"), next(y, "end"))  # expect: 1 2 end end
