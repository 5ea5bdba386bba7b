class A:
    __slots__ = ("x", "y")
class B(A):
    pass
def read(o): return o.x
def write(o, v): o.x = v
items = [A(), B(), A(), B()]
for n in range(3):
    for i, o in enumerate(items):
        write(o, i * 10 + n)
print([read(o) for o in items])  # expect: [2, 12, 22, 32]
del items[0].x
try:
    print([read(o) for o in items])
except AttributeError as e:
    print(e)  # expect: 'A' object has no attribute 'x'
write(items[0], "back")
print([read(o) for o in items], vars(items[1]))  # expect: ['back', 12, 22, 32] {}
