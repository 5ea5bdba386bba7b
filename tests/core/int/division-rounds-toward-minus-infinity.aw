for a, b in ((7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (6, 3)):
    print(a // b, a % b, divmod(a, b), a / b)
    # expect: 3 1 (3, 1) 3.5
    # expect: -4 1 (-4, 1) -3.5
    # expect: -4 -1 (-4, -1) -3.5
    # expect: 3 -1 (3, -1) 3.5
    # expect: 0 0 (0, 0) 0.0
    # expect: 2 0 (2, 0) 2.0
print(-10**30 // 7, -10**30 % 7, 10**30 // -7, 10**30 % -7)
# expect: -142857142857142857142857142858 6 -142857142857142857142857142858 -6
print(7.5 // 2, -7.5 // 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2))
# expect: 3.0 -4.0 0.5 -0.5 (3.0, 1.5)
print(10**30 / 10**29, 1 / 3, 2**70 / 2**69)  # expect: 10.0 0.3333333333333333 2.0
try:
    10**400 / 3
except OverflowError as e:
    print(e)  # expect: integer division result too large for a float
