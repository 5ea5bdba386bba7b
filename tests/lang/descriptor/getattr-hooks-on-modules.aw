import types
m = types.ModuleType("m")
m.__getattr__ = lambda name: f"made {name}"
print(m.thing)  # expect: made thing
m.thing = 1
print(m.thing)  # expect: 1
m.__getattr__ = None
del m.__getattr__
try:
    m.other
except AttributeError as e:
    print(e)  # expect: module 'm' has no attribute 'other'
