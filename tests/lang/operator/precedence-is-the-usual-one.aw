print(2 + 3 * 4 ** 2, (2 + 3) * 4, -3 ** 2, 2 ** 3 ** 2, 2 ** -1)  # expect: 50 20 -9 512 0.5
print(1 | 2 ^ 3 & 4 << 1 + 1, ~1 + 1, not 1 == 2, not (1 == 1) or 1)  # expect: 3 -1 True 1
print(10 - 3 - 2, 100 / 10 / 5, 7 % 4 * 2, 1 < 2 == True, 3 in [3] == True)
# expect: 5 2.0 6 False False
print(5 if 0 else 6 or 7, (lambda: 1 or 2 if False else 3)(), "a" "b" * 2)  # expect: 6 3 abab
print([1, 2][1] ** 2, -[3][0], "x" + "y" * 2, 1 + 2 and 3, 6 // 4 * 2 % 3)  # expect: 4 -3 xyy 3 2
