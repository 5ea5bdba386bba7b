class A:
    __slots__ = ("x", "y")
def read(o): return o.x
def write(o, v): o.x = v
a, b = A(), A()
for i in range(3):
    write(a, i)
    write(b, -i)
    read(a), read(b)
print(read(a), read(b))  # expect: 2 -2
old = A.x
A.x = "plain"
print(read(a), read(A()))  # expect: plain plain
try:
    write(a, 1)
except AttributeError as e:
    print(e)  # expect: 'A' object attribute 'x' is read-only
A.x = old
print(read(a))  # expect: 2
write(a, 9)
print(read(a), read(b))  # expect: 9 -2
