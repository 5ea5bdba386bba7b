def show(f):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e, e.name)
def a():
    print(x)
    x = 1
def b():
    del y
def c():
    z = 1
    del z
    z
def d():
    def inner(): return w
    inner()
    w = 1
def e(): undefined_name
def f():
    for i in []: pass
    return i
def g():
    try: 1 / 0
    except ZeroDivisionError as err: pass
    return err
def h():
    total += 1
def i():
    if False: import math
    math.pi
def j():
    with open(k) as k: pass
def l():
    del nowhere_at_all
def m():
    global missing_global
    del missing_global
for fn in (a, b, c, d, e, f, g, h, i, j, l, m): show(fn)
# expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value None
# expect: UnboundLocalError cannot access local variable 'y' where it is not associated with a value None
# expect: UnboundLocalError cannot access local variable 'z' where it is not associated with a value None
# expect: NameError cannot access free variable 'w' where it is not associated with a value in enclosing scope w
# expect: NameError name 'undefined_name' is not defined undefined_name
# expect: UnboundLocalError cannot access local variable 'i' where it is not associated with a value None
# expect: UnboundLocalError cannot access local variable 'err' where it is not associated with a value None
# expect: UnboundLocalError cannot access local variable 'total' where it is not associated with a value None
# expect: UnboundLocalError cannot access local variable 'math' where it is not associated with a value None
# expect: UnboundLocalError cannot access local variable 'k' where it is not associated with a value None
# expect: UnboundLocalError cannot access local variable 'nowhere_at_all' where it is not associated with a value None
# expect: NameError name 'missing_global' is not defined missing_global
