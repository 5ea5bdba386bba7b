x = 1
globals()["made"] = 2
print(made, globals()["x"], globals() is globals(), locals() is globals(), globals()["__name__"])
# expect: 2 1 True True __main__
def f(a, b=2):
    c = 3
    first = locals()
    d = 4
    second = locals()
    first["a"] = 99
    return sorted(first), sorted(second), a, first is second
print(f(1))  # expect: (['a', 'b', 'c'], ['a', 'b', 'c', 'd', 'first'], 1, False)
class C:
    y = 1
    names = sorted(n for n in locals() if n != "names" and not n.startswith("__"))
    locals()["z"] = 5
print(C.names, C.z)  # expect: ['y'] 5
def g():
    def h():
        return cell, locals()
    cell = 5
    return h()
print(g())  # expect: (5, {'cell': 5})
