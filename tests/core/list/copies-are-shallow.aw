a = [1, [2, 3]]
for b in (a.copy(), a[:], list(a), [*a], a + [], a * 1):
    print(b == a, b is a, b[1] is a[1])
a.reverse()
print(a, a.reverse(), a.clear(), a)
