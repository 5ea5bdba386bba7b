def f():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)
print(f())  # expect: cannot access local variable 'x' where it is not associated with a value

def g(flag):
    if flag:
        y = 1
    return y
print(g(True))  # expect: 1
try:
    g(False)
except UnboundLocalError as e:
    print(e, isinstance(e, NameError))
    # expect: cannot access local variable 'y' where it is not associated with a value True

def h():
    z = 1
    def inner():
        return z
    del z
    try:
        inner()
    except NameError as e:
        return str(e)
print(h())
# expect: cannot access free variable 'z' where it is not associated with a value in enclosing scope
