def g():
    try:
        for i in range(5):
            yield i
    finally:
        print("cleanup")

a = g()
for i in a:
    if i == 2:
        break
print(i, next(a))
a.close()
print(list(a))
b = g()
first, *rest = b
print(first, rest)
