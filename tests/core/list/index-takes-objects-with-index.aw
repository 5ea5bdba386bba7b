class I:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n

a = [10, 20, 30]
a[I(1)] = 21
print(a[I(-1)], a[I(0):I(2)], a.pop(I(0)), a * I(2), a)
a.insert(I(1), "new")
print(a)
del a[I(0)]
print(a)
for bad in (I("x"), I(1.0)):
    try:
        a[bad]
    except TypeError as e:
        print(e)
