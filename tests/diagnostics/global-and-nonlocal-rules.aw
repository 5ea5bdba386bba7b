def f():
    print(x)
    global x
def g(a):
    global a
def h():
    nonlocal missing
