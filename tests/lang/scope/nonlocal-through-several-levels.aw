def a():
    x = 1
    def b():
        def c():
            nonlocal x
            x += 1
            class K:
                nonlocal x
                x += 10
                y = x
            return K.y
        return c()
    r = b()
    return r, x
print(a())  # expect: (12, 12)
def outer():
    v = "outer"
    class A:
        v = "class"
        def get(self): return v
        def set(self, n):
            nonlocal v
            v = n
    o = A()
    o.set("changed")
    return o.get(), o.v, v
print(outer())  # expect: ('changed', 'class', 'changed')
def d():
    q = 1
    def e():
        nonlocal q
        del q
    e()
    try:
        return q
    except NameError as e:
        return type(e).__name__, str(e)
print(d())  # expect: ('UnboundLocalError', "cannot access local variable 'q' where it is not associated with a value")
