class A:
    items = []
    count = 0

a, b = A(), A()
a.items.append(1)
a.count += 1
print(b.items, b.count, a.count, A.count)  # expect: [1] 0 1 0
A.count = 10
print(a.count, b.count)  # expect: 1 10
del a.count
print(a.count)  # expect: 10
