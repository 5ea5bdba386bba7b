x = "global"
def f():
    x = "f"
    def g():
        global x
        x = "changed by g"
        def h():
            return x
        return h()
    return g(), x
print(f(), x)  # expect: ('changed by g', 'f') changed by g
def outer():
    n = 0
    def a():
        nonlocal n
        n += 1
        def b():
            nonlocal n
            n += 10
        b()
    a()
    return n
print(outer())  # expect: 11
def made():
    global fresh
    fresh = 5
made()
print(fresh)  # expect: 5
class C:
    global in_class
    in_class = 7
    def m(self):
        global x
        x = "from method"
print(in_class, hasattr(C, "in_class"))  # expect: 7 False
C().m()
print(x)  # expect: from method
