class A:
    __slots__ = ("x",)
    def __getattr__(self, name): return f"default {name}"

a = A()
print(a.x, a.z)  # expect: default x default z
a.x = 1
print(a.x)  # expect: 1
del a.x
print(a.x)  # expect: default x
