from contextvars import ContextVar, copy_context

v = ContextVar("v", default="outer")
def change(new, *, loud=False):
    old = v.get()
    v.set(new)
    return old, v.get(), loud

c = copy_context()
print(c.run(change, "inner", loud=True), v.get(), c[v])  # expect: ('outer', 'inner', True) outer inner
print(c.run(v.get), c.run(change, "again"))  # expect: inner ('inner', 'again', False)
v.set("changed")
print(c.run(v.get), copy_context().run(v.get))  # expect: again changed
try:
    c.run(lambda: 1 / 0)
except ZeroDivisionError as e:
    print(e, c.run(v.get))  # expect: division by zero again
try:
    c.run()
except TypeError as e:
    print(e)  # expect: run() missing 1 required positional argument
