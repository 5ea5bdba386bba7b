from contextvars import ContextVar, copy_context

v = ContextVar("v", default="start")
def g():
    while True:
        yield v.get()
        v.set("set by generator")

a = g()
print(next(a))  # expect: start
v.set("outer")
print(next(a), v.get())  # expect: set by generator set by generator
c = copy_context()
c.run(v.set, "in context")
print(c.run(next, a), v.get(), c[v])  # expect: set by generator set by generator set by generator
