def f(a):
    b = 2
    d = locals()
    d["b"] = 100
    d["new"] = 1
    return b, sorted(locals()), sorted(d)
print(f(1))  # expect: (2, ['a', 'b', 'd'], ['a', 'b', 'new'])
def g():
    x = 1
    def h():
        x
        return sorted(locals())
    return h()
print(g())  # expect: ['x']
class A:  # expect: ['v']
    v = 1
    print(sorted(k for k in locals() if not k.startswith("__")))
    locals()["injected"] = 5
print(A.injected)  # expect: 5
print(globals() is locals(), "f" in globals())  # expect: True True
globals()["made"] = 3
print(made)  # expect: 3
