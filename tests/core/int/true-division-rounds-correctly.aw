print(1 / 3, -1 / 3, 7 / 7, 10**30 / 10**29, (10**40 + 1) / 10**40, 2**1023 / 2**1000, 1 / 2**1074, 1 / 2**1075)
print((2**53 + 1) / 1, (2**54 + 2) / 2, (10**400) / (10**399), (2**200 + 1) / (2**100), 0 / -5)
for action in (lambda: 10**400 / 3, lambda: 2**1024 / 1, lambda: float(10**309)):
    try:
        print(action())
    except OverflowError as e:
        print(e)
