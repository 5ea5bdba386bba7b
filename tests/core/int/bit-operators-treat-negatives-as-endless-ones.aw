print(5 & 3, 5 | 3, 5 ^ 3, ~5, -5 & 3, -5 | 3, -5 ^ 3, ~-1, ~0, ~2**64)
big = 2**70 + 5
print(big & -1 == big, big & 7, -big & 0xFF, big | 1, big ^ big, -big | 1, -big ^ -1, big & -big, (-big) & (-big - 2**80))
for action in (lambda: 1 & 1.0, lambda: 1 | "1", lambda: ~1.5, lambda: None ^ 1):
    try:
        print(action())
    except TypeError as e:
        print(e)
