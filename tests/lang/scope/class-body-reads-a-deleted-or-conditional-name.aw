x = "outer"
class A:
    x = "inner"
    del x
    print(x)
    if False:
        y = 1
    try:
        y
    except NameError as e:
        print(e)
# expect: outer
# expect: name 'y' is not defined
def f():
    z = "enclosing"
    class B:
        z = z if False else "own"
        first = z
        del z
        try:
            z
        except NameError as e:
            print(e)
    return B.first
print(f())
# expect: name 'z' is not defined
# expect: own
