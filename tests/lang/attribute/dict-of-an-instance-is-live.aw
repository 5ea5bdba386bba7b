class A:
    kind = "class"
a = A()
d = a.__dict__
a.x = 1
print(d)  # expect: {'x': 1}
d["y"] = 2
print(a.y)  # expect: 2
d["kind"] = "own"
print(a.kind, A.kind)  # expect: own class
del d["x"]
print(hasattr(a, "x"))  # expect: False
a.__dict__ = {"fresh": 1}
print(a.fresh, hasattr(a, "y"), d)  # expect: 1 False {'y': 2, 'kind': 'own'}
try:
    a.__dict__ = 5
except TypeError as e:
    print(e)  # expect: __dict__ must be set to a dictionary, not a 'int'
