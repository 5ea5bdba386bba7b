class A:
    x = 1
    def m(self): pass

d = A.__dict__
print(type(d).__name__, d["x"], "m" in d, len(d) > 3)  # expect: mappingproxy 1 True True
A.y = 5
print(d["y"])  # expect: 5
try:
    d["z"] = 1
except TypeError as e:
    print(e)  # expect: 'mappingproxy' object does not support item assignment
try:
    A.__dict__ = {}
except AttributeError as e:
    print(e)  # expect: attribute '__dict__' of 'type' objects is not writable
print([k for k in d if not k.startswith("__")])  # expect: ['x', 'm', 'y']
