class A: pass
a = A()
for name, use in (("__len__", len), ("__str__", str), ("__iter__", list), ("__bool__", bool), ("__call__", lambda x: x()), ("__add__", lambda x: x + 1), ("__getitem__", lambda x: x["k"]), ("__eq__", lambda x: x == 3)):
    value = {"__len__": 3, "__str__": "text", "__iter__": iter([1]), "__bool__": False, "__eq__": "eq"}.get(name, name)
    setattr(A, name, lambda self, *a, v=value: v)
    print(name, use(a))
    delattr(A, name)
# expect: __len__ 3
# expect: __str__ text
# expect: __iter__ [1]
# expect: __bool__ False
# expect: __call__ __call__
# expect: __add__ __add__
# expect: __getitem__ __getitem__
# expect: __eq__ eq
try:
    len(a)
except TypeError as e:
    print(e)  # expect: object of type 'A' has no len()
print(a == 3, bool(a))  # expect: False True
