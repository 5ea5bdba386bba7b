a = [1, 2, 3, 4]
for x in a:
    if x == 2:
        a.remove(x)
    print(x, end=" ")
print(a)
b = [1, 2]
for x in b:
    if len(b) < 6:
        b.append(x * 10)
print(b)
it = iter(b)
print(next(it))
b.clear()
print(list(it))
b.extend([7, 8, 9])
print(list(it), next(iter(b)))
c = [1, 2, 3]
r = reversed(c)
c.pop()
print(list(r), r.__length_hint__())
