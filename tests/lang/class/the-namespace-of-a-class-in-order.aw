class A:
    "doc"
    b = 1
    a = 2
    def m(self): self.z = 1
print([k for k in A.__dict__ if k not in ("__dict__", "__weakref__")])  # expect: ['__module__', '__firstlineno__', '__doc__', 'b', 'a', 'm', '__static_attributes__']
print(A.__module__, A.__qualname__, "__qualname__" in A.__dict__, A.__dict__["__static_attributes__"])  # expect: __main__ A False ('z',)
A.late = 3
del A.b
print([k for k in A.__dict__ if not k.startswith("__")])  # expect: ['a', 'm', 'late']
B = type("B", (A,), {"__qualname__": "X.Y", "q": 1})
print(B.__qualname__, B.__name__, repr(B), "__qualname__" in vars(B))  # expect: X.Y B <class '__main__.X.Y'> False
