import inspect

# A comment above.
# Another.
def f(a,
      b=1):
    # inside
    return a + b

class C:
    x = 1

    def method(self):
        if self:
            return 1

        return 2

g = lambda x: x + 1

@staticmethod
def decorated():
    pass

print(inspect.getsource(f), end="")
print(inspect.getsource(C.method), end="")
print(inspect.getsource(C), end="")
print(inspect.getsource(g), end="")
print(inspect.getsourcelines(f)[1], len(inspect.getsourcelines(C)[0]), inspect.getcomments(f), end="")
print(inspect.getsource(decorated.__func__), end="")
print(inspect.getfile(f) == inspect.getsourcefile(C), inspect.getfile(f).endswith((".py", ".aw")))
for bad in (len, 5):
    try:
        inspect.getsource(bad)
    except (TypeError, OSError) as e:
        print(type(e).__name__, str(e).split(", got")[0][:60])
