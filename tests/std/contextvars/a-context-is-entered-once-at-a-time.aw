from contextvars import Context, copy_context, ContextVar

v = ContextVar("v", default=0)
c = copy_context()
def again():
    try:
        c.run(print, "never")
    except RuntimeError as e:
        print(str(e).split(":")[0], "already entered" in str(e))  # expect: cannot enter context True
    inner = copy_context()
    inner.run(v.set, 5)
    return v.get(), inner[v]
print(c.run(again))  # expect: (0, 5)
print(c.run(v.get), Context().run(v.get))  # expect: 0 0
