def f(data):
    if any((hit := x) > 2 for x in data):
        return hit
    return None
print(f([1, 3, 5]), f([1]))  # expect: 3 None
print([y := 1, y + 1], y)  # expect: [1, 2] 1
total = 0
print([total := total + v for v in (1, 2, 3)], total)  # expect: [1, 3, 6] 6
def g():
    [w := i for i in range(4)]
    return w
print(g())  # expect: 3
def h():
    def k():
        nonlocal q
        [q := i for i in range(3)]
    q = None
    k()
    return q
print(h())  # expect: 2
print((lambda: (z := 5) + z)())  # expect: 10
while (n := len(data) if (data := [1]) else 0) > 5: pass
print(n, data)  # expect: 1 [1]
