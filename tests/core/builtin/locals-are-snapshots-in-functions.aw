def f():
    a = 1
    one = locals()
    a = 2
    two = locals()
    one["a"] = 99
    one["new"] = 5
    return one is two, one["a"], two["a"], a, "new" in two, sorted(two)
print(f())  # expect: (False, 99, 2, 2, False, ['a', 'one'])
def g():
    x = 1
    exec("x = 2; y = 3")
    ns = {}
    exec("x = 4", globals(), ns)
    return x, ns, "y" in locals()
print(g())  # expect: (1, {'x': 4}, False)
def h(a, *args, k=1, **kw):
    del a
    return locals()
print(h(1, 2, 3, k=4, z=5))  # expect: {'k': 4, 'args': (2, 3), 'kw': {'z': 5}}
class C:
    a = 1
    before = dict(locals())
    locals()["b"] = 2
    after = b  # made by locals()
print(sorted(k for k in C.before if not k.startswith("__")), C.after, C.b)  # expect: ['a'] 2 2
print((lambda q: locals())(7), locals() is globals())  # expect: {'q': 7} True
def gen():
    v = 1
    yield locals()
    v = 2
    yield locals()
print(list(gen()))  # expect: [{'v': 1}, {'v': 2}]
