class A:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, n): print("delattr", n)
a = A()
del a[1], a["x":], a.attr
# expect: delitem 1
# expect: delitem slice('x', None, None)
# expect: delattr attr
l = list(range(10))
del l[0], l[-1], l[::2]
print(l)  # expect: [2, 4, 6, 8]
d = {"k": 1, "j": 2}
del d["k"]
print(d)  # expect: {'j': 2}
x, y = 1, 2
del (x, y)
z = [w := 5]
del [z, w]
for f in (lambda: x, lambda: z):
    try:
        f()
    except NameError as e:
        print(e)
# expect: name 'x' is not defined
# expect: name 'z' is not defined
def show(c):
    try:
        exec(c)
    except (TypeError, IndexError, KeyError, AttributeError, NameError) as e:
        print(type(e).__name__, e)
show("del [][0]")  # expect: IndexError list assignment index out of range
show("del {}['q']")  # expect: KeyError 'q'
show("del (1,)[0]")  # expect: TypeError 'tuple' object doesn't support item deletion
show("del 'abc'[0]")  # expect: TypeError 'str' object doesn't support item deletion
show("del A.nothing")  # expect: AttributeError type object 'A' has no attribute 'nothing'
show("del nothing_here")  # expect: NameError name 'nothing_here' is not defined
show("del object().x")  # expect: AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
