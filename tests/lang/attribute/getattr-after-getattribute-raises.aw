class A:
    def __getattribute__(self, name):
        if name == "gone": raise AttributeError("hidden away")
        if name == "broken": raise KeyError(name)
        return super().__getattribute__(name)
    def __getattr__(self, name): return f"<{name}>"

a = A()
print(a.gone, a.other)  # expect: <gone> <other>
try:
    a.broken
except KeyError as e:
    print(type(e).__name__, e)  # expect: KeyError 'broken'
