x = "outer"
g = (x for x in range(3))
print(list(g), x)
n = 10
late = (n + i for i in range(2))
n = 100
print(list(late))
class C:
    items = [1, 2, 3]
    k = 5
    first = list(i for i in items)
    try:
        second = list(i * k for i in items)
    except NameError as e:
        print(e)
print(C.first)
print([f() for f in [lambda: i for i in range(3)]], [f() for f in (lambda i=i: i for i in range(3))])
print(sum(a * b for a in range(3) for b in range(a)), any(v > 2 for v in [1, 5, 1 / 1]))
