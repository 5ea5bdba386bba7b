def f(a=1, b):
    pass
def g(a, a):
    pass
def h(*, **k):
    pass
f(a=1, 2)
f(**{}, *[])
f(a=1, a=2)
