for n in (15, 25, 35, -15, -25, 149, 150, 151, 5, 50, 0, 12345678901234567895):
    print(n, round(n), round(n, 1), round(n, -1), round(n, -2), round(n, -30))
print(type(round(True)).__name__, round(True, -1), round(7, None))
try:
    round(7, 1.5)
except TypeError as e:
    print(e)
print((1234).__round__(-2), (1250).__round__(-2), (1350).__round__(-2), (-1250).__round__(-2))
