x = "module"
def f(x):
    y = "local"
    return eval("x"), eval("y"), eval("[x, y]"), eval("lambda: x")(), eval("{n for n in (x, y)}") == {x, y}
try:
    print(f("argument"))  # expect: ('argument', 'local', ['argument', 'local'], 'module', True)
except NameError as e:
    print("NameError", e)
def g():
    z = 1
    def h():
        return eval("z")
    try:
        return h()
    except NameError as e:
        return str(e)
print(g())  # expect: name 'z' is not defined
def k():
    z = 2
    def h():
        z
        return eval("z")
    return h()
print(k(), eval("(lambda: x)()"), eval("[x for _ in range(1)]"))  # expect: 2 module ['module']
