first, *middle, last = range(6)
print(first, middle, last)
*a, b = "xy"
[c, (d, *e)] = [1, (2, 3, 4)]
print(a, b, c, d, e)
for x, *y in [(1, 2, 3), (4,)]:
    print(x, y, end=" ")
print()
for source in ([], [1], 5, None, [1, 2, 3]):
    try:
        p, q = source
        print(p, q)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
